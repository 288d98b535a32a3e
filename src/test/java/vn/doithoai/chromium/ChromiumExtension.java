package vn.doithoai.chromium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import vn.doithoai.Site;

/** Skips where there is no browser, hands {@link Windows} to the methods, and lets what was seen fail the test. */
final class ChromiumExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(ChromiumExtension.class);
    private static final Programs PROGRAMS = Programs.ofThisMachine();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String name = context.getDisplayName();
        boolean wholeClass = context.getTestMethod().isEmpty();
        return verdict(PROGRAMS, Boolean.getBoolean("browser.required"), wholeClass, name);
    }

    /** A class stays enabled, so that each of its methods is counted as skipped and tells the reason. */
    static ConditionEvaluationResult verdict(Programs programs, boolean required, boolean wholeClass, String name) {
        Optional<String> missing = programs.missing();
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("there is a browser");
        }
        if (required) {
            throw new IllegalStateException(missing.get() + ", and browser.required=true");
        }
        if (wholeClass) {
            System.err.println(name + " is skipped: " + missing.get());
            return ConditionEvaluationResult.enabled("its methods tell why they are skipped");
        }
        return ConditionEvaluationResult.disabled(missing.get());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Windows.class;
    }

    @Override
    public Windows resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, type -> Chromium.launch(PROGRAMS), Chromium.class);
        var application = SpringExtension.getApplicationContext(context);
        return context.getStore(NAMESPACE)
                .computeIfAbsent(
                        Windows.class,
                        type -> new Windows(chromium.browser(), application, Site.root(application)),
                        Windows.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Windows windows = context.getStore(NAMESPACE).get(Windows.class, Windows.class);
        if (windows != null) {
            assertThat(windows.close()).as("what the browser complained about").isEmpty();
        }
    }
}
