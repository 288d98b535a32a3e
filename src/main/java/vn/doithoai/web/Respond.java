package vn.doithoai.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The three answers to a form: go on to the thing, mend the form, or look at what somebody else saved meanwhile. */
public final class Respond {

    private Respond() {}

    /** The write is committed; the browser goes to the address (303-like redirect inside the application). */
    public static ModelAndView redirect(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("redirects stay inside the application");
        }
        return new ModelAndView("redirect:" + path);
    }

    /** 422: nothing was written, the same form shows what to mend. */
    public static ModelAndView invalid(String view) {
        return new ModelAndView(view, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** 409: nothing was written, the form shows both texts. */
    public static ModelAndView conflict(String view) {
        return new ModelAndView(view, HttpStatus.CONFLICT);
    }
}
