package vn.doithoai.web;

import java.io.Serializable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One sentence shown once, on the page after a redirect. Carries a message key, never a ready text. */
public record Flash(Kind kind, String code, Object[] arguments) implements Serializable {

    /** Name of the flash attribute. */
    public static final String ATTRIBUTE = "flashMessage";

    /** How the sentence is set off. */
    public enum Kind {
        SUCCESS,
        NOTICE,
        WARNING
    }

    public static void success(RedirectAttributes redirect, String code, Object... arguments) {
        redirect.addFlashAttribute(ATTRIBUTE, new Flash(Kind.SUCCESS, code, arguments));
    }

    public static void notice(RedirectAttributes redirect, String code, Object... arguments) {
        redirect.addFlashAttribute(ATTRIBUTE, new Flash(Kind.NOTICE, code, arguments));
    }

    public static void warning(RedirectAttributes redirect, String code, Object... arguments) {
        redirect.addFlashAttribute(ATTRIBUTE, new Flash(Kind.WARNING, code, arguments));
    }

    DefaultMessageSourceResolvable message() {
        return new DefaultMessageSourceResolvable(new String[] {code}, arguments);
    }

    /** As the layout reads it: {@code flash.kind}, {@code flash.text}. */
    public record Shown(Kind kind, String text) {}
}
