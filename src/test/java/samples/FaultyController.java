package samples;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.doithoai.web.Everyone;

/** A page with every fault that the judges of pages must find. */
@Controller
@Everyone
public class FaultyController {

    public static final String PATH = "/faulty";
    private static final String SCRIPT = PATH + "/script.js";

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String show() {
        return """
                <!doctype html>
                <html lang="vi">
                  <head>
                    <meta charset="utf-8">
                    <meta name="viewport" content="width=device-width, initial-scale=1">
                    <title>Trang sai</title>
                    <link rel="stylesheet" href="/assets/khong-co.css">
                    <script src="%s"></script>
                    <script>window.ranInline = true</script>
                  </head>
                  <body>
                    <main>
                      <h1>Trang sai</h1>
                      <p><div>Khối trong đoạn</div></p>
                      <img src="/assets/favicon.svg" width="2000">
                      <i data-unescaped>Chữ thành thẻ</i>
                    </main>
                  </body>
                </html>
                """.formatted(SCRIPT);
    }

    @GetMapping(path = SCRIPT, produces = "text/javascript")
    @ResponseBody
    String script() {
        return "alert('hộp'); throw new Error('lỗi');";
    }
}
