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
        ordered.sort(Comparator.<ConstraintViolation<Object>>comparingInt(OrderedValidation::place)
                .thenComparing(violation -> violation.getPropertyPath().toString()));
        super.processConstraintViolations(new LinkedHashSet<>(ordered), errors);
    }

    private static int place(ConstraintViolation<?> violation) {
        String property = violation.getPropertyPath().toString().split("[.\\[]", 2)[0];
        var fields = violation.getRootBeanClass().getDeclaredFields();
        for (int i = 0; i < fields.length; i++) {
            if (fields[i].getName().equals(property)) {
                return i;
            }
        }
        return fields.length;
    }
}
