package court.process.operation;

import court.audit.AuditLog;
import court.bpmn.ElementKind;
import court.bpmn.ModelElement;
import court.identity.Acting;
import court.identity.Permission;
import court.identity.Viewer;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.Refused;
import court.process.CaseFlow;
import court.process.CaseMoment;
import court.process.RunningCases;
import court.process.StepCall;
import court.process.Steps;
import court.process.db.OperationMapper;
import court.process.db.Reach;
import court.process.db.RepairMapper;
import court.process.db.RepairRow;
import court.process.db.RunningRow;
import court.process.engine.Definitions;
import court.process.engine.Modifications;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One supervisor asks that a single case be put right, another one approves; then it is done in the same transaction. */
@Service
public class Repairs {
    private static final Set<ElementKind> PLACES =
            Set.of(ElementKind.USER_TASK, ElementKind.MESSAGE_CATCH, ElementKind.SERVICE_TASK, ElementKind.CALL);

    private final RepairMapper mapper;
    private final OperationMapper operation;
    private final RunningCases cases;
    private final CaseFlow flow;
    private final Modifications engine;
    private final Definitions definitions;
    private final Steps steps;
    private final Acting acting;
    private final AuditLog audit;
    private final Clock clock;

    Repairs(
            RepairMapper mapper,
            OperationMapper operation,
            RunningCases cases,
            CaseFlow flow,
            Modifications engine,
            Definitions definitions,
            Steps steps,
            Acting acting,
            AuditLog audit,
            Clock clock) {
        this.mapper = mapper;
        this.operation = operation;
        this.cases = cases;
        this.flow = flow;
        this.engine = engine;
        this.definitions = definitions;
        this.steps = steps;
        this.acting = acting;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is to be put right in an instance. */
    public record Wish(
            String instance,
            String kind,
            String element,
            @Nullable String target,
            String reason) {}

    public Page<RepairRow> page(@Nullable String state, @Nullable UUID after, int limit) {
        Reach reach = Reach.of(acting.with(Permission.PROCESS_WATCH));
        return Page.of(
                mapper.page(reach, state, after, limit + 1),
                limit,
                row -> row.id().toString());
    }

    /** Asks; nothing happens before another supervisor approves. */
    @Transactional
    public RepairRow ask(Wish wish) {
        Reach reach = Reach.of(acting.with(Permission.PROCESS_REPAIR));
        List<RunningRow> places = operation.places(reach, wish.instance());
        if (places.isEmpty()) {
            throw Refused.notFound("process.no-such-instance", wish.instance());
        }
        RunningRow place = places.get(0);
        require(wish, places);
        RepairRow row = new RepairRow(
                Ids.next(),
                place.caseId(),
                Objects.requireNonNullElse(place.caseNumber(), ""),
                Objects.requireNonNull(place.courtId()),
                place.divisionId(),
                wish.instance(),
                place.definitionId(),
                wish.kind(),
                wish.element(),
                wish.target(),
                wish.reason().strip(),
                "REQUESTED",
                AuditLog.actor(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null,
                null,
                null,
                line(places),
                null);
        try {
            mapper.insert(row);
        } catch (DuplicateKeyException e) {
            throw Refused.conflict("process.repair-asked-already");
        }
        audit.record("process.repair-asked", row.caseId(), told(row));
        return row;
    }

    private void require(Wish wish, List<RunningRow> places) {
        if (wish.reason().isBlank()) {
            throw Refused.malformed("process.repair-reason");
        }
        boolean fits = wish.kind().equals("REPEAT")
                ? operation.stepsPassed(wish.instance()).contains(wish.element())
                : places.stream().anyMatch(place -> place.element().equals(wish.element()));
        if (!fits) {
            throw Refused.because("process.repair-not-there", wish.element());
        }
        if (wish.kind().equals("JUMP")) {
            boolean target = definitions
                    .outline(places.get(0).definitionId())
                    .element(String.valueOf(wish.target()))
                    .filter(element -> PLACES.contains(element.kind()))
                    .isPresent();
            if (!target) {
                throw Refused.because("process.repair-no-target", String.valueOf(wish.target()));
            }
        }
    }

    /** A second supervisor agrees; the case is put right at once, and goes on to where its deeds have brought it. */
    @Transactional
    public RepairRow approve(UUID id) {
        RepairRow row = open(id, true);
        boolean known = cases.at(row.caseId(), moment -> perform(row, moment));
        if (!known) {
            throw Refused.notFound("process.no-such-instance", row.instanceId());
        }
        return get(id);
    }

    private void perform(RepairRow row, CaseMoment moment) {
        List<RunningRow> before = operation.places(new Reach(null, null), row.instanceId());
        boolean there = row.kind().equals("REPEAT")
                || before.stream().anyMatch(place -> place.element().equals(row.element()));
        if (before.isEmpty() || !there) {
            throw Refused.conflict("process.repair-moved-on", row.element());
        }
        try {
            flow.after(moment, () -> {
                act(row, moment);
                if (operation.places(new Reach(null, null), row.instanceId()).isEmpty()) {
                    throw Refused.because("process.repair-ends-way");
                }
            });
        } catch (Modifications.Impossible e) {
            throw Refused.because("process.repair-impossible", String.valueOf(e.getMessage()));
        }
        RepairRow done = row.done(
                AuditLog.actor(),
                clock.instant(),
                line(before),
                line(operation.places(new Reach(null, null), row.instanceId())));
        mapper.close(done);
        audit.record("process.repair-done", row.caseId(), told(done));
    }

    private void act(RepairRow row, CaseMoment moment) {
        switch (row.kind()) {
            case "JUMP" -> engine.jump(row.instanceId(), row.element(), Objects.requireNonNull(row.target()));
            case "CANCEL" -> engine.cancel(row.instanceId(), row.element());
            default -> repeat(row, moment);
        }
    }

    private void repeat(RepairRow row, CaseMoment moment) {
        ModelElement step =
                definitions.outline(row.definitionId()).element(row.element()).orElseThrow();
        UUID deed = Objects.requireNonNullElse(
                mapper.deedOf(row.instanceId(), row.element()),
                moment.news().get(0).deed());
        steps.run(
                Objects.requireNonNull(step.step()),
                new StepCall(moment.caseId(), deed, deed, moment.news().get(0).day()));
    }

    @Transactional
    public RepairRow refuse(UUID id, String why) {
        RepairRow row = open(id, true);
        return close(row.decided("REFUSED", AuditLog.actor(), clock.instant(), why), "process.repair-refused");
    }

    @Transactional
    public RepairRow withdraw(UUID id) {
        RepairRow row = open(id, false);
        return close(row.withdrawn(clock.instant()), "process.repair-withdrawn");
    }

    private RepairRow close(RepairRow row, String action) {
        mapper.close(row);
        audit.record(action, row.caseId(), told(row));
        return row;
    }

    private RepairRow get(UUID id) {
        return visible(id, acting.viewer());
    }

    private RepairRow visible(UUID id, Viewer viewer) {
        RepairRow row = mapper.byId(id, Reach.of(viewer));
        if (row == null) {
            throw Refused.notFound("process.no-such-repair", id);
        }
        return row;
    }

    /** @param bySecond whether the one who decides must not be the one who asked, or must be that one */
    private RepairRow open(UUID id, boolean bySecond) {
        Viewer viewer = acting.with(Permission.PROCESS_REPAIR);
        RepairRow row = visible(id, viewer);
        if (row.requestedBy().equals(viewer.account()) == bySecond) {
            throw Refused.forbidden(bySecond ? "process.repair-same-person" : "process.repair-not-yours");
        }
        if (mapper.open(id) == 0) {
            throw Refused.conflict("process.repair-decided");
        }
        return row;
    }

    private String line(List<RunningRow> places) {
        return places.stream()
                .filter(place -> definitions
                        .outline(place.definitionId())
                        .element(place.element())
                        .filter(element -> element.kind() != ElementKind.MESSAGE_BOUNDARY)
                        .isPresent())
                .map(RunningRow::element)
                .collect(Collectors.joining(" "));
    }

    private static Map<String, String> told(RepairRow row) {
        return Map.of(
                "repair", row.id().toString(),
                "instance", row.instanceId(),
                "kind", row.kind(),
                "element", row.element(),
                "target", String.valueOf(row.target()),
                "reason", row.reason(),
                "askedBy", row.requestedBy(),
                "before", String.valueOf(row.place()),
                "after", String.valueOf(row.placeAfter()));
    }
}
