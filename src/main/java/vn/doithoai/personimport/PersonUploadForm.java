package vn.doithoai.personimport;

import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;
import vn.doithoai.shared.Text;
import vn.doithoai.tabular.TableFiles;
import vn.doithoai.tabular.TableRefused;

/** A list, as uploaded. */
@NullUnmarked
class PersonUploadForm {

    private static final int LONGEST_NAME = 120;

    @NotNull
    private MultipartFile file;

    /** A file that can't be read is a mistake at the field, with its reason. */
    void check(Errors errors) {
        if (file == null) {
            return;
        }
        if (file.isEmpty() && Text.clean(file.getOriginalFilename()) == null) {
            errors.rejectValue("file", "NotNull");
            return;
        }
        try {
            TableFiles.read(content());
        } catch (TableRefused refused) {
            errors.rejectValue("file", refused.messageKey(), refused.arguments(), null);
        }
    }

    byte[] content() {
        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String fileName() {
        return Text.fileName(file.getOriginalFilename(), LONGEST_NAME, "danh-sach.xlsx");
    }

    public MultipartFile getFile() {
        return file;
    }

    public void setFile(MultipartFile file) {
        this.file = file;
    }
}
