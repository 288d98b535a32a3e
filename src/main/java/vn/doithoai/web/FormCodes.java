package vn.doithoai.web;

import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.validation.DefaultMessageCodesResolver;

/**
 * Message codes by the form's class, such as {@code NotBlank.unitForm.name}, although every page calls its form
 * {@code form}.
 */
class FormCodes extends DefaultMessageCodesResolver {

    private final String formName;

    FormCodes(Class<?> formType) {
        this.formName = StringUtils.uncapitalize(formType.getSimpleName());
    }

    @Override
    public String[] resolveMessageCodes(String errorCode, String objectName) {
        return super.resolveMessageCodes(errorCode, formName);
    }

    @Override
    public String[] resolveMessageCodes(
            String errorCode, String objectName, String field, @Nullable Class<?> fieldType) {
        return super.resolveMessageCodes(errorCode, formName, field, fieldType);
    }
}
