package court.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do instead of showing a stack trace. */
class ListensBeyondThisMachineAnalyzer extends AbstractFailureAnalyzer<ListensBeyondThisMachine> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ListensBeyondThisMachine cause) {
        return new FailureAnalysis(
                "Tianping: " + cause.getMessage(),
                "Leave the address at 127.0.0.1, or start without the profile demo.",
                cause);
    }
}
