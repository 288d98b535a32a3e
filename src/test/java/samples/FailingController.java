package samples;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.shared.NotFound;
import vn.doithoai.web.Attachment;
import vn.doithoai.web.Everyone;

/** A page with a mistake in the program, to see what people get then. */
@Controller
@Everyone
public class FailingController {

    public static final String PATH = "/failing";

    /** A file whose rows run out half-way with a mistake, or not. */
    public static final String FILE = "/failing/file";

    @GetMapping(FILE)
    void send(@RequestParam boolean whole, HttpServletResponse response) throws IOException {
        Attachment.send(
                "a.txt",
                "text/plain",
                out -> {
                    out.write(new byte[100_000]);
                    if (!whole) {
                        throw new NotFound("the next rows");
                    }
                },
                response);
    }

    @GetMapping(PATH)
    String show() {
        throw new IllegalStateException("secret 0912345678");
    }
}
