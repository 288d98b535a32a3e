package vn.doithoai.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;
import vn.doithoai.shared.Text;

/** A file that the browser saves and never shows. */
public final class Attachment {

    private static final Logger log = LoggerFactory.getLogger(Attachment.class);

    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9.]+");
    private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[\\\\/:*?\"<>|]+");

    private Attachment() {}

    /** Writes the file's content. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * A file that is complete before its first byte leaves: whatever fails on the way is answered by an error page.
     *
     * @param fileName with its ending, as people read it: "Danh bạ 24-11-2026.xlsx"
     */
    public static ResponseEntity<byte[]> of(String fileName, String mediaType, Content content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        content.writeTo(bytes);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(fileName))
                .body(bytes.toByteArray());
    }

    /**
     * A file of any length, sent as it is written. What fails before anything has left is answered by an error page;
     * later the connection is cut, so that the browser tells of a failed download and keeps no half file as whole.
     */
    public static void send(String fileName, String mediaType, Content content, HttpServletResponse response)
            throws IOException {
        response.setContentType(mediaType);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(fileName));
        try {
            content.writeTo(response.getOutputStream());
        } catch (IOException | RuntimeException failure) {
            if (response.isCommitted()) {
                log.warn("{} was cut off while it was sent", fileName, failure);
                throw new CutOff();
            }
            response.resetBuffer();
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
            throw failure;
        }
    }

    /** Without its cause, by which an error page would be found and end the file properly. */
    private static final class CutOff extends IOException {

        CutOff() {
            super("a file was cut off while it was sent");
        }
    }

    /** RFC 6266: a plain name that everything understands, and the real one for what reads {@code filename*}. */
    static String disposition(String fileName) {
        String name = NOT_IN_FILE_NAMES.matcher(fileName).replaceAll("-");
        String plain = NOT_PLAIN.matcher(Text.fold(name)).replaceAll("-");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + UriUtils.encode(name, "UTF-8");
    }
}
