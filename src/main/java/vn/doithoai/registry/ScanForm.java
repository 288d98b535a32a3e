package vn.doithoai.registry;

import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** A scan of the signed original, as uploaded. */
@NullUnmarked
class ScanForm {

    @NotNull
    private MultipartFile file;

    /** The type told by the content; null with a mistake at the field. */
    ScanType check(Errors errors) {
        if (file == null) {
            return null;
        }
        if (file.isEmpty()) {
            errors.rejectValue("file", "NotNull");
        } else if (file.getSize() > ScanType.MAX_BYTES) {
            errors.rejectValue("file", "TooLarge");
        } else {
            ScanType type = ScanType.of(content());
            if (type == null) {
                errors.rejectValue("file", "UnknownType");
            }
            return type;
        }
        return null;
    }

    byte[] content() {
        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the browser called it. */
    String fileName() {
        return file.getOriginalFilename();
    }

    public MultipartFile getFile() {
        return file;
    }

    public void setFile(MultipartFile file) {
        this.file = file;
    }
}
