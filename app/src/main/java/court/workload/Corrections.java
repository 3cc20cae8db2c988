package court.workload;

import court.audit.AuditLog;
import court.casefile.CaseAccess;
import court.casefile.CasePages;
import court.identity.Acting;
import court.identity.CaseLayer;
import court.identity.Permission;
import court.identity.Role;
import court.identity.Viewer;
import court.kernel.CaseId;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.Refused;
import court.workload.db.CorrectionRow;
import court.workload.db.WorkloadMapper;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrections of the weight of a single case: one who works on it asks, a leader who did not ask decides. */
@Service
public class Corrections {
    private static final Set<Role> LEADERS = Set.of(Role.CHIEF, Role.VICE_PRESIDENT, Role.PRESIDENT);

    private final WorkloadMapper mapper;
    private final CaseAccess access;
    private final CasePages cases;
    private final Acting acting;
    private final AuditLog audit;
    private final Clock clock;

    Corrections(WorkloadMapper mapper, CaseAccess access, CasePages cases, Acting acting, AuditLog audit, Clock clock) {
        this.mapper = mapper;
        this.access = access;
        this.cases = cases;
        this.acting = acting;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public CorrectionRow ask(CaseId caseId, BigDecimal factor, String reason) {
        Viewer viewer = access.requireOwn(caseId);
        UUID id = Ids.next();
        var court = cases.told(caseId).row().courtId();
        if (mapper.askCorrection(id, caseId, court, factor, reason, viewer.person(), clock.instant()) == 0) {
            throw Refused.conflict("workload.correction-open");
        }
        audit.record("workload.correction-asked", caseId, Map.of("correction", id, "factor", factor));
        return Objects.requireNonNull(mapper.correction(id));
    }

    @Transactional
    public CorrectionRow decide(UUID id, boolean approved) {
        Viewer viewer = acting.with(Permission.COURT_READ);
        CorrectionRow asked = mapper.correction(id);
        if (asked == null || !access.layers(asked.caseId()).contains(CaseLayer.PROCESS)) {
            throw Refused.notFound("workload.no-such-correction");
        }
        if (LEADERS.stream().noneMatch(viewer::holds)) {
            throw Refused.forbidden("workload.leaders-decide");
        }
        if (viewer.person().equals(mapper.asker(id))) {
            throw Refused.forbidden("workload.same-person");
        }
        String state = approved ? "APPROVED" : "REFUSED";
        if (mapper.decideCorrection(id, state, viewer.person(), clock.instant()) == 0) {
            throw Refused.conflict("workload.decided-meanwhile");
        }
        if (approved) {
            mapper.correct(asked.caseId(), asked.factor());
        }
        audit.record("workload.correction-decided", asked.caseId(), Map.of("correction", id, "state", state));
        return Objects.requireNonNull(mapper.correction(id));
    }

    /** Corrections that wait for a decision within the acting leader's reach, oldest first. */
    public Page<CorrectionRow> open(@Nullable UUID after, int limit) {
        Viewer viewer = acting.with(Permission.COURT_READ);
        return Page.of(
                mapper.openCorrections(viewer, after, limit + 1),
                limit,
                row -> row.id().toString());
    }
}
