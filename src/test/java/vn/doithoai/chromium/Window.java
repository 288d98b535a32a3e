package vn.doithoai.chromium;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.springframework.context.ApplicationContext;
import vn.doithoai.SignIns;

/** One person at a browser, with cookies of their own: an office monitor unless said otherwise. */
public final class Window {

    private static final int PATIENCE = 15_000;

    private final Browser browser;
    private final ApplicationContext application;
    private final String root;
    private final String username;
    private final Watch watch;
    private final Browser.NewContextOptions options;
    private BrowserContext context;

    Window(Browser browser, ApplicationContext application, String root, String username) {
        this.browser = browser;
        this.application = application;
        this.root = root;
        this.username = username;
        this.watch = new Watch(root);
        this.options = new Browser.NewContextOptions()
                .setBaseURL(root)
                .setViewportSize(1366, 768)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    public Window onPhone() {
        options.setViewportSize(390, 844).setHasTouch(true).setIsMobile(true);
        return this;
    }

    public Window withoutScripts() {
        options.setJavaScriptEnabled(false);
        return this;
    }

    /** A new tab at this address. */
    public Page open(String path) {
        Page page = tab();
        page.navigate(path);
        return page;
    }

    /** A new, empty tab. */
    public Page tab() {
        if (context == null) {
            context = browser.newContext(options);
            context.setDefaultTimeout(PATIENCE);
            watch.over(context);
            signIn();
        }
        return context.newPage();
    }

    public Watch watch() {
        return watch;
    }

    private void signIn() {
        if (username != null) {
            var session = SignIns.cookie(username, application);
            context.addCookies(List.of(new Cookie(session.getName(), session.getValue())
                    .setUrl(root)
                    .setHttpOnly(true)));
        }
    }

    List<String> close() {
        if (context != null) {
            context.close();
        }
        return watch.unwanted();
    }
}
