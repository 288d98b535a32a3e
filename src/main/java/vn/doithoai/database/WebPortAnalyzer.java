package vn.doithoai.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Explains that somebody else listens where the web pages should be. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class WebPortAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException taken) {
        return StartupMessages.analysis(rootFailure, "database.problem.webPortTaken", String.valueOf(taken.getPort()));
    }
}
