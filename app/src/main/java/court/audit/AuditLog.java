package court.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.audit.db.AuditMapper;
import court.audit.db.AuditRow;
import court.kernel.CaseId;
import court.kernel.Ids;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes audit entries in the transaction of the deed that they record. */
@Component
public class AuditLog {
    /** Actor of work that no person asked for: sweeps, start-up, folder mode. */
    public static final String SYSTEM = "system";

    private final AuditMapper mapper;
    private final ObjectMapper json;
    private final Clock clock;

    AuditLog(AuditMapper mapper, ObjectMapper json, Clock clock) {
        this.mapper = mapper;
        this.json = json;
        this.clock = clock;
    }

    /** Records a deed that belongs to no case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String action, String subjectType, Object subjectId, Map<String, ?> detail) {
        write(action, subjectType, subjectId, null, detail);
    }

    /** Records a deed in a case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String action, CaseId caseId, Map<String, ?> detail) {
        write(action, "case", caseId, caseId, detail);
    }

    private void write(
            String action, String subjectType, Object subjectId, @Nullable CaseId caseId, Map<String, ?> detail) {
        mapper.insert(new AuditRow(
                Ids.next(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor(),
                action,
                subjectType,
                subjectId.toString(),
                caseId,
                json.valueToTree(detail),
                null,
                null));
    }

    /** Account of who is acting, or {@link #SYSTEM}. */
    public static String actor() {
        Authentication current = SecurityContextHolder.getContext().getAuthentication();
        return current == null ? SYSTEM : current.getName();
    }
}
