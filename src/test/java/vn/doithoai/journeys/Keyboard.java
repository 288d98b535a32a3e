package vn.doithoai.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A person without a mouse: goes on with Tab until the wanted thing has the focus. */
final class Keyboard {

    private static final int KEYS = 80;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    Keyboard goTo(Locator wanted) {
        return walk("Tab", wanted);
    }

    Keyboard goBackTo(Locator wanted) {
        return walk("Shift+Tab", wanted);
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    private Keyboard walk(String key, Locator wanted) {
        for (int pressed = 0; pressed < KEYS; pressed++) {
            if (hasFocus(wanted)) {
                return this;
            }
            press(key);
        }
        throw new AssertionError("not reached by " + KEYS + " times " + key + ": " + wanted);
    }

    private static boolean hasFocus(Locator wanted) {
        return (Boolean) wanted.evaluate("element => element === document.activeElement");
    }
}
