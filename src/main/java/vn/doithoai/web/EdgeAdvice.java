package vn.doithoai.web;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
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
        ResolvableType type = binder.getTargetType();
        Class<?> form = type == null ? null : type.resolve();
        if (form != null && form.getSimpleName().endsWith("Form")) {
            binder.setMessageCodesResolver(new FormCodes(form));
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
