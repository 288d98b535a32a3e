package vn.doithoai.web;

import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.shared.Taken;

/** The three answers to a form: go on to the thing, mend the form, or look at what somebody else saved meanwhile. */
public final class Respond {

    private Respond() {}

    /**
     * Tries the write that a form without mistakes asks for. A value that is taken becomes a mistake at its field.
     *
     * @param write does it and tells the address to go on to
     * @param form shows the form again: the name of its view
     * @param conflict shows the form with both texts, after somebody else saved meanwhile
     */
    public static ModelAndView write(
            BindingResult errors, Supplier<String> write, Supplier<String> form, Supplier<String> conflict) {
        if (!errors.hasErrors()) {
            try {
                return redirect(write.get());
            } catch (Taken taken) {
                errors.rejectValue(taken.field(), "Taken");
            } catch (StaleVersion stale) {
                return conflict(conflict.get());
            }
        }
        return invalid(form.get());
    }

    /** The same for a new thing, which nobody else can have changed. */
    public static ModelAndView write(BindingResult errors, Supplier<String> write, Supplier<String> form) {
        return write(errors, write, form, form);
    }

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
