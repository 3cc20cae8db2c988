package court.casefile;

import court.audit.AuditLog;
import court.casefile.db.CaseMapper;
import court.identity.Acting;
import court.identity.CaseLayer;
import court.identity.Permission;
import court.identity.Role;
import court.identity.Viewer;
import court.kernel.CaseId;
import court.kernel.Ids;
import court.kernel.Refused;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one check of every single read: which layers of a case the acting person sees; what one may not see is not there. */
@Component
public class CaseAccess {
    private static final Set<Role> LEADERS = Set.of(Role.CHIEF, Role.VICE_PRESIDENT, Role.PRESIDENT);

    private final CaseMapper mapper;
    private final Acting acting;
    private final AuditLog audit;
    private final Clock clock;

    CaseAccess(CaseMapper mapper, Acting acting, AuditLog audit, Clock clock) {
        this.mapper = mapper;
        this.acting = acting;
        this.audit = audit;
        this.clock = clock;
    }

    /** The layers that the acting person sees; empty for a case out of reach. */
    public Set<CaseLayer> layers(CaseId caseId) {
        Viewer viewer = acting.viewer();
        String reach = viewer.may(Permission.CASE_READ) ? mapper.reach(caseId, viewer) : null;
        if (reach == null) {
            return Set.of();
        }
        if (reach.equals("OWN")) {
            return EnumSet.of(CaseLayer.PROCESS, CaseLayer.MAIN, CaseLayer.SECONDARY);
        }
        return mapper.hasGround(caseId, viewer.person())
                ? EnumSet.of(CaseLayer.PROCESS, CaseLayer.MAIN)
                : EnumSet.of(CaseLayer.PROCESS);
    }

    /** Refuses with 404 unless the acting person sees this layer. */
    public Viewer require(CaseId caseId, CaseLayer layer) {
        if (!layers(caseId).contains(layer)) {
            throw Refused.notFound("casefile.no-such-case", caseId);
        }
        return acting.viewer();
    }

    /** Refuses unless the acting person works on the case. */
    public Viewer requireOwn(CaseId caseId) {
        Viewer viewer = acting.with(Permission.CASE_WORK);
        if (!"OWN".equals(mapper.reach(caseId, viewer))) {
            throw Refused.notFound("casefile.no-such-case", caseId);
        }
        return viewer;
    }

    /** Refuses unless the acting person leads the division or the court that has the case. */
    Viewer requireLed(CaseId caseId) {
        Viewer viewer = require(caseId, CaseLayer.PROCESS);
        if (reachesFromAbove(caseId, viewer)) {
            throw Refused.notFound("casefile.no-such-case", caseId);
        }
        return viewer;
    }

    private boolean reachesFromAbove(CaseId caseId, Viewer viewer) {
        return "UPPER".equals(mapper.reach(caseId, viewer));
    }

    /** Opens the main file to a leader on a ground that is shown to the judge and kept. */
    @Transactional
    public void openOnGround(CaseId caseId, Ground ground, String reason) {
        Viewer viewer = require(caseId, CaseLayer.PROCESS);
        if (!viewer.may(Permission.COURT_READ)) {
            throw Refused.forbidden("identity.not-permitted", Permission.COURT_READ.code());
        }
        requireGround(caseId, viewer, ground);
        mapper.insertGround(Ids.next(), caseId, viewer.person(), ground.name(), reason, clock.instant());
        audit.record("casefile.opened-on-ground", caseId, Map.of("ground", ground, "reason", reason));
    }

    /** The court above sees a file on appeal only, and the office that leads nobody for a review only. */
    private void requireGround(CaseId caseId, Viewer viewer, Ground ground) {
        boolean lawful = reachesFromAbove(caseId, viewer)
                ? mapper.onAppeal(caseId)
                : ground == Ground.REVIEW || LEADERS.stream().anyMatch(viewer::holds);
        if (!lawful) {
            throw Refused.forbidden("casefile.no-ground");
        }
    }

    /** Why a leader may open the main file of a case. */
    public enum Ground {
        SUPERVISION_MARK,
        REVIEW,
        COMPLAINT,
        APPROVAL
    }
}
