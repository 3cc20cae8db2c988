package court.process;

import court.audit.AuditLog;
import court.bpmn.DoneCondition;
import court.bpmn.ModelElement;
import court.kernel.CaseId;
import court.kernel.Ids;
import court.process.CaseDuties.Holder;
import court.process.db.Wait;
import court.process.db.WorkItemMapper;
import court.process.db.WorkItemRow;
import court.process.engine.Definitions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps the table of work items equal to the places where a case rests, and each item with whoever holds its role. */
@Component
class WorkItemBook {
    private static final Set<String> OF_THE_CASE = Set.of("judge", "assistant", "clerk");

    private final WorkItemMapper mapper;
    private final Definitions definitions;
    private final Clock clock;

    WorkItemBook(WorkItemMapper mapper, Definitions definitions, Clock clock) {
        this.mapper = mapper;
        this.definitions = definitions;
        this.clock = clock;
    }

    void settle(CaseMoment moment, Happening cause, List<Wait> rest) {
        Map<String, Wait> waits = rest.stream()
                .filter(wait -> element(wait.definitionId(), wait.element()).form() != null)
                .collect(Collectors.toMap(Wait::engineId, Function.identity()));
        List<WorkItemRow> all = mapper.openOf(moment.caseId());
        List<WorkItemRow> open =
                all.stream().filter(item -> item.engineId() != null).toList();
        all.stream().filter(item -> item.engineId() == null).forEach(duty -> handOver(moment, duty));
        closeLeft(moment, cause, open, waits.keySet());
        handOver(moment, open, waits.keySet());
        Set<String> known = open.stream().map(WorkItemRow::engineId).collect(Collectors.toSet());
        List<WorkItemRow> fresh = waits.values().stream()
                .filter(wait -> !known.contains(wait.engineId()))
                .map(wait -> item(moment, cause, wait))
                .toList();
        if (!fresh.isEmpty()) {
            mapper.insert(fresh);
        }
        CaseLabel label = moment.label();
        if (!all.isEmpty()) {
            mapper.describe(moment.caseId(), label.text(), label.nextDue(), label.nextDueTitle(), label.light());
        }
    }

    /** Has open items say what the places say at which they are now: a case may have been laid upon another model. */
    void follow(CaseId caseId, List<Wait> waits) {
        Map<String, Wait> byEngine = waits.stream().collect(Collectors.toMap(Wait::engineId, Function.identity()));
        for (WorkItemRow item : mapper.openOf(caseId)) {
            Wait wait = item.engineId() == null ? null : byEngine.get(item.engineId());
            if (wait != null && !wait.definitionId().equals(item.definitionId())) {
                ModelElement element = element(wait.definitionId(), wait.element());
                mapper.follow(item.id(), wait.definitionId(), element.id(), element.name(), element.form());
            }
        }
    }

    private void closeLeft(CaseMoment moment, Happening cause, List<WorkItemRow> open, Set<String> waiting) {
        Map<Boolean, List<String>> left = open.stream()
                .filter(item -> !waiting.contains(item.engineId()))
                .collect(Collectors.partitioningBy(
                        item -> done(item, moment),
                        Collectors.mapping(item -> Objects.requireNonNull(item.engineId()), Collectors.toList())));
        close(left.getOrDefault(true, List.of()), "DONE", cause.deed());
        close(left.getOrDefault(false, List.of()), "OBSOLETE", cause.deed());
    }

    private boolean done(WorkItemRow item, CaseMoment moment) {
        String condition = element(Objects.requireNonNull(item.definitionId()), item.element())
                .done();
        return condition != null
                && DoneCondition.parse(condition)
                        .holds(item.about() == null ? moment.standing() : moment.wordsFor(item.about()));
    }

    private void close(List<String> engineIds, String status, UUID deed) {
        if (!engineIds.isEmpty()) {
            mapper.close(engineIds, status, clock.instant(), AuditLog.actor(), deed);
        }
    }

    private void handOver(CaseMoment moment, List<WorkItemRow> open, Set<String> waiting) {
        for (WorkItemRow item : open) {
            if (!waiting.contains(item.engineId())) {
                continue;
            }
            ModelElement element = element(Objects.requireNonNull(item.definitionId()), item.element());
            Holder holder = moment.duties().holder(Objects.requireNonNull(element.role()), item.about());
            boolean taken = holder.person() == null
                    && item.assignee() != null
                    && holder.role().equals(item.role());
            boolean same = Objects.equals(holder.person(), item.assignee())
                    && holder.court().equals(item.courtId())
                    && holder.role().equals(item.role());
            if (!taken && !same) {
                mapper.hand(item.id(), holder.court(), holder.division(), holder.role(), holder.person());
            } else if (leftTheCase(moment, item)) {
                mapper.delegate(item.id(), null, item.version());
            }
        }
    }

    /** Whether an item was handed on to somebody who has since left the case. */
    private static boolean leftTheCase(CaseMoment moment, WorkItemRow item) {
        return item.delegate() != null
                && OF_THE_CASE.stream()
                        .noneMatch(role -> item.delegate()
                                .equals(moment.duties().holder(role, null).person()));
    }

    /** A duty of the case's own people goes to whoever has taken their place. */
    private void handOver(CaseMoment moment, WorkItemRow duty) {
        if (OF_THE_CASE.contains(duty.role())) {
            Holder holder = moment.duties().holder(duty.role(), null);
            if (holder.person() != null && !holder.person().equals(duty.assignee())) {
                mapper.hand(duty.id(), holder.court(), holder.division(), holder.role(), holder.person());
            }
        }
    }

    private WorkItemRow item(CaseMoment moment, Happening cause, Wait wait) {
        ModelElement element = element(wait.definitionId(), wait.element());
        Holder holder = moment.duties().holder(Objects.requireNonNull(element.role()), wait.about());
        Instant now = clock.instant();
        return new WorkItemRow(
                Ids.next(),
                moment.caseId(),
                wait.about(),
                holder.court(),
                holder.division(),
                wait.executionId() == null ? "TASK" : "WAIT",
                wait.engineId(),
                wait.definitionId(),
                element.id(),
                element.name(),
                Objects.requireNonNull(element.form()),
                holder.role(),
                holder.person(),
                null,
                moment.label().text(),
                moment.label().nextDue(),
                moment.label().nextDueTitle(),
                moment.label().light(),
                now,
                LocalDate.now(clock),
                "OPEN",
                null,
                null,
                null,
                0);
    }

    private ModelElement element(String definitionId, String id) {
        return definitions.outline(definitionId).element(id).orElseThrow();
    }
}
