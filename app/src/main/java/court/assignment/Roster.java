package court.assignment;

import court.assignment.db.AssessorRow;
import court.assignment.db.ConflictRow;
import court.assignment.db.JudgeMapper;
import court.assignment.db.JudgeRow;
import court.assignment.db.LeaveRow;
import court.audit.AuditLog;
import court.facts.Procedure;
import court.identity.Acting;
import court.identity.Permission;
import court.identity.Viewer;
import court.kernel.CourtId;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.PersonId;
import court.kernel.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a court settles for its draws: coefficients, specialities and ceilings of judges, leave, conflicts, assessors. */
@Service
public class Roster {
    private final JudgeMapper mapper;
    private final Acting acting;
    private final AuditLog audit;
    private final Clock clock;

    Roster(JudgeMapper mapper, Acting acting, AuditLog audit, Clock clock) {
        this.mapper = mapper;
        this.acting = acting;
        this.audit = audit;
        this.clock = clock;
    }

    /** The judges of the reader's court with what is settled for them, by division and name. */
    public List<JudgeRow> judges() {
        Viewer viewer = acting.with(Permission.CASE_READ);
        return mapper.judges(viewer.court(), today());
    }

    @Transactional
    public List<JudgeRow> settle(JudgeRow judge) {
        JudgeRow row =
                judge.listed(String.join(",", names(judge.causes())), String.join(",", names(judge.procedures())));
        Viewer viewer = manager();
        requireJudge(viewer, row.personId());
        requireKnown(row);
        if (mapper.settle(viewer.court(), row) == 0) {
            throw Refused.conflict("assignment.changed-meanwhile");
        }
        audit.record(
                "assignment.judge-settled",
                "person",
                row.personId(),
                Map.of(
                        "coefficient",
                        String.valueOf(row.coefficient()),
                        "causes",
                        row.causes(),
                        "procedures",
                        row.procedures(),
                        "ceiling",
                        String.valueOf(row.ceiling())));
        return mapper.judges(viewer.court(), today());
    }

    private void requireKnown(JudgeRow row) {
        if (!mapper.knowsCauses(row.causes())) {
            throw Refused.malformed("assignment.no-such-cause");
        }
        if (!Arrays.stream(Procedure.values())
                .map(Procedure::name)
                .collect(Collectors.toSet())
                .containsAll(names(row.procedures()))) {
            throw Refused.malformed("assignment.no-such-procedure");
        }
    }

    /** Leave that has not ended yet, the latest entered first. */
    public Page<LeaveRow> leaves(@Nullable UUID after, int limit) {
        CourtId court = acting.with(Permission.COURT_READ).court();
        return Page.of(
                mapper.leaves(court, today(), after, limit + 1),
                limit,
                row -> row.id().toString());
    }

    @Transactional
    public void addLeave(PersonId person, LocalDate first, LocalDate last, String reason) {
        Viewer viewer = manager();
        requireJudge(viewer, person);
        if (last.isBefore(first)) {
            throw Refused.malformed("assignment.ends-before-it-begins");
        }
        UUID id = Ids.next();
        mapper.addLeave(viewer.court(), new LeaveRow(id, person, "", first, last, reason), AuditLog.actor());
        audit.record("assignment.leave-entered", "person", person, Map.of("leave", id, "first", first, "last", last));
    }

    /** Ends a leave earlier than it was to last. */
    @Transactional
    public void endLeave(UUID id, LocalDate last) {
        Viewer viewer = manager();
        if (mapper.endLeave(viewer.court(), id, last) == 0) {
            throw Refused.because("assignment.leave-not-running");
        }
        audit.record("assignment.leave-ended", "leave", id, Map.of("last", last));
    }

    public Page<ConflictRow> conflicts(@Nullable UUID after, int limit) {
        return Page.of(
                mapper.conflicts(manager().court(), after, limit + 1),
                limit,
                row -> row.id().toString());
    }

    @Transactional
    public void addConflict(PersonId person, String party, String reason) {
        Viewer viewer = manager();
        requireJudge(viewer, person);
        UUID id = Ids.next();
        if (mapper.addConflict(viewer.court(), new ConflictRow(id, person, "", party.strip(), reason), AuditLog.actor())
                == 0) {
            throw Refused.conflict("assignment.conflict-known");
        }
        audit.record("assignment.conflict-declared", "person", person, Map.of("conflict", id));
    }

    /** What stood between a judge and a party is over; from today on the judge takes part again. */
    @Transactional
    public void endConflict(UUID id) {
        Viewer viewer = manager();
        if (mapper.endConflict(viewer.court(), id, today(), AuditLog.actor()) == 0) {
            throw Refused.because("assignment.conflict-not-running");
        }
        audit.record("assignment.conflict-ended", "conflict", id, Map.of());
    }

    /** People's assessors with the cases of this year, the latest entered first. */
    public Page<AssessorRow> assessors(@Nullable UUID after, int limit) {
        CourtId court = acting.with(Permission.CASE_READ).court();
        return Page.of(
                mapper.assessorPage(court, today(), after, limit + 1),
                limit,
                row -> row.id().toString());
    }

    /** Enters an assessor, or one whose time is over for another. */
    @Transactional
    public void addAssessor(String name, LocalDate first, @Nullable LocalDate last) {
        Viewer viewer = manager();
        if (last != null && last.isBefore(first)) {
            throw Refused.malformed("assignment.ends-before-it-begins");
        }
        UUID id = Ids.next();
        if (mapper.addAssessor(id, viewer.court(), name.strip(), first, last) == 0) {
            throw Refused.conflict("assignment.assessor-known", name.strip());
        }
        audit.record("assignment.assessor-added", "assessor", id, Map.of("first", first, "name", name.strip()));
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private Viewer manager() {
        return acting.with(Permission.ASSIGNMENT_MANAGE);
    }

    private void requireJudge(Viewer viewer, PersonId person) {
        if (!mapper.judgesAt(person, viewer.court(), today())) {
            throw Refused.notFound("identity.no-such-person", person);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
