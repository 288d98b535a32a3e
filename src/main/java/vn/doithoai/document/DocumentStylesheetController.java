package vn.doithoai.document;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import vn.doithoai.web.Everyone;

/** Hands out the looks of papers shown on pages, which may have no style inside. */
@Controller
class DocumentStylesheetController {

    private static final MediaType CSS = new MediaType("text", "css", java.nio.charset.StandardCharsets.UTF_8);
    private static final byte[] SHEET = Stylesheet.OF_SCREEN.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    private static final String TAG = '"' + DigestUtils.md5DigestAsHex(SHEET) + '"';

    @Everyone
    @GetMapping("/assets/document.css")
    ResponseEntity<byte[]> show() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(TAG)
                .contentType(CSS)
                .body(SHEET);
    }
}
