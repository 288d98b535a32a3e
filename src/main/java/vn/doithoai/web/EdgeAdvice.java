package vn.doithoai.web;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyAccessException;
import org.springframework.core.ResolvableType;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import vn.doithoai.shared.Text;

/** Cleans every text that comes in: composed, trimmed, free of invisible characters; empty becomes null. */
@ControllerAdvice
class EdgeAdvice {

    @InitBinder
    void cleanText(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new CleanText());
    }

    @InitBinder
    void nameCodesAfterTheForm(WebDataBinder binder) {
        Class<?> form = target(binder);
        if (form != null && form.getSimpleName().endsWith("Form")) {
            binder.setMessageCodesResolver(new FormCodes(form));
        }
    }

    /** A filter that makes no sense, typed into the address by hand, is as good as none. */
    @InitBinder
    void ignoreSenselessFilters(WebDataBinder binder) {
        Class<?> request = target(binder);
        if (request != null && ListRequest.class.isAssignableFrom(request)) {
            binder.setBindingErrorProcessor(new IgnoredMistakes());
        }
    }

    private static @Nullable Class<?> target(WebDataBinder binder) {
        ResolvableType type = binder.getTargetType();
        return type == null ? null : type.resolve();
    }

    private static final class IgnoredMistakes extends DefaultBindingErrorProcessor {

        @Override
        public void processPropertyAccessException(PropertyAccessException mistake, BindingResult result) {
            // The property keeps what it holds.
        }
    }

    private static final class CleanText extends PropertyEditorSupport {

        @Override
        public void setAsText(@Nullable String text) {
            setValue(Text.clean(text));
        }

        @Override
        public @Nullable String getAsText() {
            return getValue() == null ? "" : getValue().toString();
        }
    }
}
