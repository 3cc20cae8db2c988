package court.process.eventlog;

import court.process.LoggedThings.Thing;
import court.process.RecordedDeeds.Recorded;
import court.process.db.EventLogMapper.LogCaseRow;
import court.process.db.TraceRow;
import court.process.db.WorkItemRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The history of one case as a log tells it.
 *
 * @param events oldest first
 * @param deeds those that events name, by id
 * @param things what higher modules add, by type
 */
record CaseLog(
        LogCaseRow row,
        String court,
        List<Event> events,
        List<TraceRow> trace,
        List<WorkItemRow> workItems,
        Map<UUID, Recorded> deeds,
        Map<String, List<Thing>> things) {

    /**
     * Something that happened in a case.
     *
     * @param name of the element in the reader's language
     * @param lifecycle transition of the standard life cycle of XES
     * @param actor account, null where nobody acts or the reader may not know
     * @param thing what a higher module has added, when the event is about that
     */
    record Event(
            String id,
            String name,
            String lifecycle,
            Instant at,
            @Nullable String actor,
            @Nullable String role,
            @Nullable String instance,
            @Nullable String process,
            @Nullable String version,
            @Nullable String element,
            @Nullable UUID deed,
            @Nullable UUID workItem,
            @Nullable String thing) {}
}
