package vn.doithoai.chromium;

import com.microsoft.playwright.Page;
import java.util.List;

/** Judge of width: a page must not scroll sideways. */
public final class Sideways {

    private static final String TOO_WIDE = """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return [];
              const beyond = [...document.querySelectorAll('body *')]
                .filter(one => one.getBoundingClientRect().right > width + 1)
                .slice(0, 3)
                .map(one => one.outerHTML.slice(0, 160));
              return ['scrolls sideways, because of ' + beyond.join(' and ')];
            }""";

    private Sideways() {}

    /** Empty when the page fits into its window. */
    @SuppressWarnings("unchecked")
    public static List<String> of(Page page, int width) {
        return ((List<String>) page.evaluate(TOO_WIDE))
                .stream().map(problem -> "at " + width + " px it " + problem).toList();
    }
}
