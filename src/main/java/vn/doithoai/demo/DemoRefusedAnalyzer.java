package vn.doithoai.demo;

import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in both languages why the demo doesn't start, and what to do. */
class DemoRefusedAnalyzer extends AbstractFailureAnalyzer<DemoRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DemoRefused refused) {
        return new FailureAnalysis(inBothLanguages("demo.refused"), inBothLanguages("demo.refused.action"), refused);
    }

    private static String inBothLanguages(String key) {
        return ResourceBundle.getBundle("messages.demo", Locale.ROOT).getString(key) + "\n\n"
                + ResourceBundle.getBundle("messages.demo", Locale.ENGLISH).getString(key);
    }
}
