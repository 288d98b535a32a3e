package vn.doithoai.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;
import vn.doithoai.shared.Text;

/**
 * A file that the browser saves and never shows. It is complete before its first byte leaves: what fails on the way is
 * answered by an error page, and a slow reader holds no database connection.
 */
public final class Attachment {

    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9.]+");
    private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[\\\\/:*?\"<>|]+");

    private Attachment() {}

    /** Writes the file's content. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @param fileName with its ending, as people read it: "Danh bạ 24-11-2026.xlsx" */
    public static ResponseEntity<byte[]> of(String fileName, String mediaType, Content content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        content.writeTo(bytes);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(fileName))
                .body(bytes.toByteArray());
    }

    /** RFC 6266: a plain name that everything understands, and the real one for what reads {@code filename*}. */
    static String disposition(String fileName) {
        String name = NOT_IN_FILE_NAMES.matcher(fileName).replaceAll("-");
        String plain = NOT_PLAIN.matcher(Text.fold(name)).replaceAll("-");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + UriUtils.encode(name, "UTF-8");
    }
}
