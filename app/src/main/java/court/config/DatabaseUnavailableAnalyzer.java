package court.config;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a database that cannot start into a short text instead of a stack trace. */
class DatabaseUnavailableAnalyzer extends AbstractFailureAnalyzer<DatabaseUnavailable> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseUnavailable cause) {
        Throwable why = cause.getCause();
        String detail = why == null ? "" : " (" + why.getMessage() + ")";
        return new FailureAnalysis("Tianping: " + cause.getMessage() + detail, "See docs/how-to/database.md.", cause);
    }
}
