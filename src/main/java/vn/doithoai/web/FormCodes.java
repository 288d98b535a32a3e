package vn.doithoai.web;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.util.StringUtils;
import org.springframework.validation.DefaultMessageCodesResolver;

/**
 * Message codes by the form's class, such as {@code NotBlank.unitForm.name}, although every page calls its form
 * {@code form}. A form that is a part of another one keeps its own words: {@code NotBlank.communeForm.name} also serves
 * {@code setUpForm.commune.name}.
 */
class FormCodes extends DefaultMessageCodesResolver {

    private final Class<?> formType;
    private final String formName;

    FormCodes(Class<?> formType) {
        this.formType = formType;
        this.formName = StringUtils.uncapitalize(formType.getSimpleName());
    }

    @Override
    public String[] resolveMessageCodes(String errorCode, String objectName) {
        return super.resolveMessageCodes(errorCode, formName);
    }

    @Override
    public String[] resolveMessageCodes(
            String errorCode, String objectName, String field, @Nullable Class<?> fieldType) {
        String[] own = super.resolveMessageCodes(errorCode, formName, field, fieldType);
        int dot = field.lastIndexOf('.');
        Class<?> part = dot < 0 ? Object.class : BeanUtils.findPropertyType(field.substring(0, dot), formType);
        if (!part.getSimpleName().endsWith("Form")) {
            return own;
        }
        String[] ofPart =
                new FormCodes(part).resolveMessageCodes(errorCode, objectName, field.substring(dot + 1), fieldType);
        return Stream.concat(Stream.of(own[0]), Stream.of(ofPart)).toArray(String[]::new);
    }
}
