package vn.doithoai.judges;

import com.microsoft.playwright.Page;
import java.util.List;
import vn.doithoai.PageAssert;

/** Judge of texts: none of {@link vn.doithoai.HostileTexts} has become an element or an attribute in the browser. */
final class Unescaped {

    private Unescaped() {}

    @SuppressWarnings("unchecked")
    static List<String> elements(Page page) {
        return (List<String>) page.evaluate(
                "mark => [...document.querySelectorAll('[' + mark + ']')].map(one => one.outerHTML.slice(0, 200))",
                PageAssert.MARKER);
    }
}
