package court.process.eventlog;

import court.identity.Courts;
import court.kernel.CaseId;
import court.kernel.CourtId;
import court.process.LoggedThings;
import court.process.LoggedThings.Thing;
import court.process.RecordedDeeds;
import court.process.RecordedDeeds.Recorded;
import court.process.db.EventLogMapper;
import court.process.db.EventLogMapper.Choice;
import court.process.db.EventLogMapper.LogCaseRow;
import court.process.db.Reach;
import court.process.db.TraceRow;
import court.process.db.WorkItemRow;
import court.process.eventlog.CaseLog.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives the cases of a log one after the other, reading them page by page, so that a log of any length takes the same memory. */
@Component
class LogSource {
    private static final int PAGE = 100;

    private final EventLogMapper mapper;
    private final RecordedDeeds deeds;
    private final ObjectProvider<LoggedThings> things;
    private final LogEvents events;
    private final Courts courts;

    LogSource(
            EventLogMapper mapper,
            RecordedDeeds deeds,
            ObjectProvider<LoggedThings> things,
            LogEvents events,
            Courts courts) {
        this.mapper = mapper;
        this.deeds = deeds;
        this.things = things;
        this.events = events;
        this.courts = courts;
    }

    /** What a writer does with each case. */
    interface Each<E extends Exception> {
        void of(CaseLog log) throws E;
    }

    /** Modules that add things to logs. */
    List<LoggedThings> things() {
        return things.orderedStream()
                .sorted(Comparator.comparing(LoggedThings::type))
                .toList();
    }

    /** @param people whether the log says who acted */
    <E extends Exception> void each(Reach reach, Choice choice, boolean people, Each<E> work) throws E {
        Map<CourtId, String> names = new HashMap<>();
        CaseId after = null;
        List<LogCaseRow> page;
        do {
            page = mapper.cases(reach, choice, after, PAGE);
            for (CaseLog log : logs(page, choice, people, names)) {
                work.of(log);
            }
            after = page.isEmpty() ? after : page.get(page.size() - 1).caseId();
        } while (page.size() == PAGE);
    }

    private List<CaseLog> logs(List<LogCaseRow> page, Choice choice, boolean people, Map<CourtId, String> names) {
        if (page.isEmpty()) {
            return List.of();
        }
        List<CaseId> ids = page.stream().map(LogCaseRow::caseId).toList();
        Map<CaseId, List<TraceRow>> traces =
                mapper.traces(ids, choice.process()).stream().collect(Collectors.groupingBy(TraceRow::caseId));
        Map<CaseId, List<WorkItemRow>> items = mapper.workItems(ids, choice.process()).stream()
                .collect(Collectors.groupingBy(row -> Objects.requireNonNull(row.caseId())));
        Map<CaseId, List<Recorded>> recorded = deeds.of(ids);
        Map<String, Map<CaseId, List<Thing>>> added = new LinkedHashMap<>();
        things().forEach(module ->
                added.put(module.type(), module.of(ids).stream().collect(Collectors.groupingBy(Thing::caseId))));
        return page.stream()
                .map(row -> log(
                        row,
                        names.computeIfAbsent(
                                row.courtId(), id -> courts.get(id).name()),
                        traces.getOrDefault(row.caseId(), List.of()),
                        items.getOrDefault(row.caseId(), List.of()),
                        recorded.getOrDefault(row.caseId(), List.of()),
                        of(row.caseId(), added),
                        people))
                .toList();
    }

    private static Map<String, List<Thing>> of(CaseId caseId, Map<String, Map<CaseId, List<Thing>>> added) {
        Map<String, List<Thing>> own = new LinkedHashMap<>();
        added.forEach((type, byCase) -> own.put(type, byCase.getOrDefault(caseId, List.of())));
        return own;
    }

    private CaseLog log(
            LogCaseRow row,
            String court,
            List<TraceRow> trace,
            List<WorkItemRow> items,
            List<Recorded> recorded,
            Map<String, List<Thing>> added,
            boolean people) {
        List<Event> told = new ArrayList<>();
        trace.forEach(passage -> told.add(events.passed(passage, people)));
        items.forEach(item -> events.closed(item, instance(item, trace), people).ifPresent(told::add));
        added.forEach(
                (type, own) -> own.forEach(thing -> events.happened(type, thing).ifPresent(told::add)));
        told.sort(Comparator.comparing(Event::at));
        Map<UUID, Recorded> byId = recorded.stream().collect(Collectors.toMap(Recorded::id, Function.identity()));
        return new CaseLog(row, court, told, trace, items, byId, added);
    }

    /** The instance in which a work item was open: the last that had come to its element by then. */
    private @Nullable String instance(WorkItemRow item, List<TraceRow> trace) {
        return item.definitionId() == null
                ? null
                : trace.stream()
                        .filter(row -> row.element().equals(item.element())
                                && !row.at().isAfter(item.openedAt()))
                        .reduce((earlier, later) -> later)
                        .map(TraceRow::instanceId)
                        .orElse(null);
    }
}
