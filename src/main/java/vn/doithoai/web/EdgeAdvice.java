package vn.doithoai.web;

import java.beans.PropertyEditorSupport;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
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

    /** See the rule at {@link ListRequest}. */
    @InitBinder
    void refuseUnreadableFilters(WebDataBinder binder) {
        Class<?> request = target(binder);
        if (request != null && ListRequest.class.isAssignableFrom(request)) {
            binder.setBindingErrorProcessor(new UnreadableFilters());
        }
    }

    /** A text has no parts, and a row no rows: such fields come from no page and are left out. */
    @InitBinder
    void refusePartsOfTexts(WebDataBinder binder) {
        Class<?> target = target(binder);
        if (target == null || BeanUtils.isSimpleProperty(target)) {
            return;
        }
        Stream<String> ofTexts = Arrays.stream(BeanUtils.getPropertyDescriptors(target))
                .filter(property -> BeanUtils.isSimpleProperty(property.getPropertyType()))
                .map(property -> property.getName() + ".*");
        binder.setDisallowedFields(Stream.concat(Stream.of("*.*.*"), ofTexts).toArray(String[]::new));
    }

    private static @Nullable Class<?> target(WebDataBinder binder) {
        ResolvableType type = binder.getTargetType();
        return type == null ? null : type.resolve();
    }

    private static final class UnreadableFilters extends DefaultBindingErrorProcessor {

        @Override
        public void processPropertyAccessException(PropertyAccessException mistake, BindingResult result) {
            if ("page".equals(mistake.getPropertyName())) {
                return;
            }
            super.processPropertyAccessException(mistake, result);
            if (result.getTarget() instanceof ListRequest list) {
                list.refuse();
            }
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
