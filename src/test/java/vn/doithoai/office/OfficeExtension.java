package vn.doithoai.office;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Skips where there is no LibreOffice and hands {@link Office} to the methods. */
final class OfficeExtension implements ExecutionCondition, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(OfficeExtension.class);
    private static final Optional<Path> PROGRAM = Office.find(System.getenv());

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean wholeClass = context.getTestMethod().isEmpty();
        return verdict(PROGRAM, Boolean.getBoolean("office.required"), wholeClass, context.getDisplayName());
    }

    /** A class stays enabled, so that each of its methods is counted as skipped and tells the reason. */
    static ConditionEvaluationResult verdict(
            Optional<Path> program, boolean required, boolean wholeClass, String name) {
        if (program.isPresent()) {
            return ConditionEvaluationResult.enabled("there is LibreOffice");
        }
        String missing = "LibreOffice (looked for $SOFFICE, soffice, libreoffice) is missing; .ci/run installs it";
        if (required) {
            throw new IllegalStateException(missing + ", and office.required=true");
        }
        if (wholeClass) {
            System.err.println(name + " is skipped: " + missing);
            return ConditionEvaluationResult.enabled("its methods tell why they are skipped");
        }
        return ConditionEvaluationResult.disabled(missing);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Office.class;
    }

    @Override
    public Office resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Office.class, type -> new Office(PROGRAM.orElseThrow()), Office.class);
    }
}
