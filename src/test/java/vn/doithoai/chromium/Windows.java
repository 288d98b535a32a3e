package vn.doithoai.chromium;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** The browser windows of one test, one for each person in it. */
public final class Windows {

    private final Browser browser;
    private final ApplicationContext application;
    private final String root;
    private final List<Window> opened = new ArrayList<>();

    Windows(Browser browser, ApplicationContext application, String root) {
        this.browser = browser;
        this.application = application;
        this.root = root;
    }

    public Window ofVisitor() {
        return add(new Window(browser, application, root, null));
    }

    /** @param username is signed in already */
    public Window of(String username) {
        return add(new Window(browser, application, root, username));
    }

    private Window add(Window window) {
        opened.add(window);
        return window;
    }

    /** @return what was seen and must not be */
    List<String> close() {
        List<String> complaints = new ArrayList<>();
        for (Window window : opened) {
            complaints.addAll(window.close());
        }
        return complaints;
    }
}
