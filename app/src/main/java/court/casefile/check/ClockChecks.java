package court.casefile.check;

import court.audit.AuditLog;
import court.casefile.CaseAccess;
import court.casefile.CasePages;
import court.casefile.db.CaseRow;
import court.casefile.db.CheckCount;
import court.casefile.db.CheckMapper;
import court.casefile.db.CheckQuery;
import court.casefile.db.CheckRow;
import court.casefile.events.DeedReversed;
import court.identity.Acting;
import court.identity.CaseLayer;
import court.identity.Permission;
import court.identity.Viewer;
import court.kernel.CaseId;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.PageKey;
import court.kernel.Refused;
import court.process.CaseDuties;
import court.process.CaseLabel;
import court.process.RunningCases;
import court.process.WorkItems;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks of what has lengthened a limit: each deduction and each granted extension is accepted by the trial office, or asked
 * about. A question goes to the clerk of the case as a task and comes back with the answer. A check changes no clock.
 */
@Service
public class ClockChecks {
    static final String ANSWER = "casefile.answer-check";

    private final CheckMapper mapper;
    private final CaseAccess access;
    private final CasePages cases;
    private final RunningCases running;
    private final WorkItems workItems;
    private final Acting acting;
    private final AuditLog audit;
    private final Clock clock;

    ClockChecks(
            CheckMapper mapper,
            CaseAccess access,
            CasePages cases,
            RunningCases running,
            WorkItems workItems,
            Acting acting,
            AuditLog audit,
            Clock clock) {
        this.mapper = mapper;
        this.access = access;
        this.cases = cases;
        this.running = running;
        this.workItems = workItems;
        this.acting = acting;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which checks a list holds. */
    public enum Standing {
        /** Nobody has looked at it yet. */
        OPEN,
        /** The clerk has been asked. */
        ASKED,
        /** The clerk has answered. */
        ANSWERED,
        ACCEPTED
    }

    /** Deductions and granted extensions of one's court, the earliest entered first. */
    public Page<CheckRow> page(Standing standing, @Nullable String after, int limit) {
        Viewer viewer = acting.with(Permission.CLOCK_CHECK);
        PageKey key = PageKey.parse(after);
        CheckQuery query = new CheckQuery(
                viewer.court(),
                standing.name(),
                key == null ? null : key.instant(),
                key == null ? null : key.id(),
                limit + 1);
        return Page.of(mapper.page(query), limit, row -> PageKey.of(row.enteredAt(), row.deedId()));
    }

    public List<CheckCount> counts() {
        return mapper.counts(acting.with(Permission.CLOCK_CHECK).court());
    }

    /**
     * Accepts an entry.
     *
     * @param version the version that was read; below zero while nobody has looked at it
     */
    @Transactional
    public CheckRow accept(UUID deed, int version) {
        Viewer viewer = acting.with(Permission.CLOCK_CHECK);
        CheckRow row = within(deed, viewer);
        running.lock(row.caseId());
        unchanged(mapper.accept(Ids.next(), deed, version, viewer.account(), now()));
        workItems.close(row.id() == null ? List.of() : List.of(row.id()));
        audit.record("casefile.check-accepted", row.caseId(), Map.of("deed", deed, "kind", row.kind()));
        return within(deed, viewer);
    }

    /** Asks the clerk of the case about an entry. */
    @Transactional
    public CheckRow ask(UUID deed, int version, String words) {
        Viewer viewer = acting.with(Permission.CLOCK_CHECK);
        CheckRow row = within(deed, viewer);
        UUID id = Ids.next();
        CaseDuties duties = running.lock(row.caseId());
        unchanged(mapper.ask(id, deed, version, words.strip(), viewer.account(), now()));
        workItems.close(row.id() == null ? List.of() : List.of(row.id()));
        CaseRow of = cases.told(row.caseId()).row();
        workItems.open(
                row.caseId(),
                duties.holder("clerk", null),
                id,
                ANSWER,
                "审管办核查：" + words.strip(),
                new CaseLabel(of.label(), of.nextDue(), of.nextDueTitle(), of.light()));
        audit.record("casefile.check-asked", row.caseId(), Map.of("deed", deed, "words", words.strip()));
        return within(deed, viewer);
    }

    private CheckRow within(UUID deed, Viewer viewer) {
        CheckRow row = mapper.within(viewer.court(), deed);
        if (row == null) {
            throw Refused.notFound("casefile.no-such-check", deed);
        }
        access.require(row.caseId(), CaseLayer.PROCESS);
        return row;
    }

    private static void unchanged(int written) {
        if (written == 0) {
            throw Refused.conflict("casefile.checked-meanwhile");
        }
    }

    /** The clerk's answer to the question of a task. */
    void answer(CaseId caseId, UUID id, String answer) {
        running.lock(caseId);
        CheckRow row = mapper.byQuestion(id);
        if (row == null || mapper.answer(id, answer, AuditLog.actor(), now()) == 0) {
            throw Refused.conflict("casefile.checked-meanwhile");
        }
        workItems.close(List.of(id));
        audit.record("casefile.check-answered", row.caseId(), Map.of("deed", row.deedId(), "answer", answer));
    }

    /** Nobody answers for a deed that is no longer in the story. */
    @EventListener
    void follow(DeedReversed reversed) {
        mapper.questions(reversed.deed().value()).forEach(id -> workItems.close(List.of(id)));
    }

    private Instant now() {
        return clock.instant();
    }
}
