package court.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.audit.db.AuditMapper;
import court.audit.db.AuditRow;
import court.kernel.CaseId;
import court.kernel.Ids;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

    private static final int BATCH = 500;

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

    /** A deed to be recorded together with others. */
    public record Entry(String action, Map<String, ?> detail) {}

    /** Records deeds in one case, many to a statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(CaseId caseId, List<Entry> entries) {
        for (int from = 0; from < entries.size(); from += BATCH) {
            mapper.insertAll(entries.subList(from, Math.min(entries.size(), from + BATCH)).stream()
                    .map(entry -> row(entry.action(), "case", caseId, caseId, entry.detail()))
                    .toList());
        }
    }

    private void write(
            String action, String subjectType, Object subjectId, @Nullable CaseId caseId, Map<String, ?> detail) {
        mapper.insert(row(action, subjectType, subjectId, caseId, detail));
    }

    private AuditRow row(
            String action, String subjectType, Object subjectId, @Nullable CaseId caseId, Map<String, ?> detail) {
        return new AuditRow(
                Ids.next(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor(),
                action,
                subjectType,
                subjectId.toString(),
                caseId,
                json.valueToTree(detail),
                null,
                null);
    }

    /** Account of who is acting, or {@link #SYSTEM}. */
    public static String actor() {
        Authentication current = SecurityContextHolder.getContext().getAuthentication();
        return current == null ? SYSTEM : current.getName();
    }
}
