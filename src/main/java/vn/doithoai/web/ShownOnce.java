package vn.doithoai.web;

import org.springframework.web.servlet.ModelAndView;

/**
 * A committed write answered by a page instead of a redirect, because the page shows something that is kept nowhere,
 * such as a one-time link. The same form sent again leads to {@link #later()} and shows it no more.
 */
public final class ShownOnce extends ModelAndView {

    private final String later;

    /** @param later path inside the application where the written thing can be seen afterwards */
    public ShownOnce(String view, String later) {
        super(view);
        this.later = later;
    }

    public String later() {
        return later;
    }
}
