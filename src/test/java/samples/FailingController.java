package samples;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.doithoai.web.Everyone;

/** A page with a mistake in the program, to see what people get then. */
@Controller
@Everyone
public class FailingController {

    public static final String PATH = "/failing";

    @GetMapping(PATH)
    String show() {
        throw new IllegalStateException("secret 0912345678");
    }
}
