package court.rulebase.release;

import court.kernel.Refused;
import court.rulebase.db.PreviewMapper;
import court.rulebase.db.PreviewRow;
import court.rulebase.preview.PreviewState;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Stops a release whose preview has found something out of the ordinary, until an officer has accepted the figures. */
@Component
class PreviewGate {
    private final PreviewMapper mapper;

    PreviewGate(PreviewMapper mapper) {
        this.mapper = mapper;
    }

    void requirePassed(UUID release) {
        PreviewRow latest = mapper.latest(release);
        if (latest == null) {
            return;
        }
        if (latest.state() == PreviewState.RUNNING) {
            throw Refused.conflict("rulebase.preview-running");
        }
        if (latest.anomalies() != null && !latest.anomalies().isEmpty() && latest.acceptedBy() == null) {
            throw Refused.because(
                    "rulebase.preview-anomalies", latest.anomalies().size());
        }
    }
}
