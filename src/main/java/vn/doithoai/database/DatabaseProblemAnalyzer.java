package vn.doithoai.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Explains what the database module found wrong itself. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DatabaseProblemAnalyzer extends AbstractFailureAnalyzer<DatabaseProblem> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseProblem problem) {
        return StartupMessages.analysis(rootFailure, problem.key(), problem.arguments());
    }
}
