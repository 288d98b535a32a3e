package vn.doithoai.web;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.validation.Errors;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** Reports mistakes in the order in which the form declares its fields, so that the summary reads like the page. */
class OrderedValidation extends LocalValidatorFactoryBean {

    @Override
    protected void processConstraintViolations(Set<ConstraintViolation<Object>> violations, Errors errors) {
        List<ConstraintViolation<Object>> ordered = new ArrayList<>(violations);
        ordered.sort(Comparator.<ConstraintViolation<Object>>comparingInt(
                        violation -> place(violation.getRootBeanClass(), path(violation)[0]))
                .thenComparing(violation -> path(violation)[1])
                .thenComparingInt(violation -> place(violation.getLeafBean().getClass(), path(violation)[2])));
        super.processConstraintViolations(new LinkedHashSet<>(ordered), errors);
    }

    /** Of {@code posts[1].title}: {@code posts}, {@code posts[1]} and {@code title}. */
    private static String[] path(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        int dot = path.lastIndexOf('.');
        return new String[] {path.split("[.\\[]", 2)[0], dot < 0 ? "" : path.substring(0, dot), path.substring(dot + 1)
        };
    }

    private static int place(Class<?> form, String property) {
        var fields = form.getDeclaredFields();
        for (int i = 0; i < fields.length; i++) {
            if (fields[i].getName().equals(property.split("\\[", 2)[0])) {
                return i;
            }
        }
        return fields.length;
    }
}
