package vn.doithoai.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.http.ContentDisposition;
import org.springframework.mock.web.MockHttpServletResponse;

class AttachmentTest {

    @Test
    void aVietnameseNameReachesTheBrowserWhole() throws Exception {
        var answer = Attachment.of("Danh bạ 24-11-2026.xlsx", "text/plain", out -> out.write('x'));

        String header = answer.getHeaders().getFirst("Content-Disposition");
        assertThat(header).startsWith("attachment; filename=\"danh-ba-24-11-2026.xlsx\"; filename*=UTF-8''");
        ContentDisposition read =
                ContentDisposition.parse(header.replace("filename=\"danh-ba-24-11-2026.xlsx\"; ", ""));
        assertThat(read.getFilename()).isEqualTo("Danh bạ 24-11-2026.xlsx");
        assertThat(read.getCharset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(answer.getBody()).hasSize(1);
    }

    @Test
    void aNameCanNotBreakOutOfTheHeader() {
        assertThat(Attachment.disposition("a\"; filename=\"b/../c\r\nX: y.xlsx"))
                .doesNotContain("\r", "\n", "/", "..\"")
                .containsOnlyOnce("filename=\"");
    }

    @Test
    void nothingIsAnsweredWhenTheContentFails() {
        assertThatThrownBy(() -> Attachment.of("a.txt", "text/plain", out -> {
                    throw new IOException("disk full");
                }))
                .isInstanceOf(IOException.class);
    }

    @Test
    void anErrorPageIsNoAttachment() {
        var response = new MockHttpServletResponse();

        assertThatThrownBy(() -> Attachment.send(
                        "a.txt",
                        "text/plain",
                        out -> {
                            out.write('x');
                            throw new IOException("disk full");
                        },
                        response))
                .hasMessage("disk full");
        assertThat(response.getHeader("Content-Disposition")).isNull();
        assertThat(response.getContentAsByteArray()).isEmpty();
    }
}
