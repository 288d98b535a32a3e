package vn.doithoai.formkey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Puts a fresh key into every POST form, beside the CSRF token that Spring Security puts there. */
@Component
class FormKeyFields implements BeanPostProcessor {

    private static final String POSTS = FormKeyFields.class.getName() + ".posts";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RequestDataValueProcessor csrf ? new WithKey(csrf) : bean;
    }

    private record WithKey(RequestDataValueProcessor csrf) implements RequestDataValueProcessor {

        @Override
        public String processAction(HttpServletRequest request, String action, String httpMethod) {
            request.setAttribute(POSTS, "post".equalsIgnoreCase(httpMethod));
            return csrf.processAction(request, action, httpMethod);
        }

        @Override
        public String processFormFieldValue(
                HttpServletRequest request, @Nullable String name, String value, String type) {
            return csrf.processFormFieldValue(request, name, value, type);
        }

        @Override
        public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            Map<String, String> token = csrf.getExtraHiddenFields(request);
            if (!Boolean.TRUE.equals(request.getAttribute(POSTS))) {
                return token;
            }
            Map<String, String> fields = token == null ? new LinkedHashMap<>() : new LinkedHashMap<>(token);
            fields.put(FormKey.FIELD, FormKey.fresh());
            return fields;
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return csrf.processUrl(request, url);
        }
    }
}
