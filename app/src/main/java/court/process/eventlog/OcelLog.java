package court.process.eventlog;

import com.fasterxml.jackson.core.JsonGenerator;
import court.bpmn.ModelOutline;
import court.process.LoggedThings;
import court.process.LoggedThings.Thing;
import court.process.RecordedDeeds.Recorded;
import court.process.db.TraceRow;
import court.process.db.WorkItemRow;
import court.process.eventlog.CaseLog.Event;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes OCEL 2.0 as JSON, in two passes over the cases: first what there is, then what happened to it. */
final class OcelLog {
    private static final List<String> OF_EVENTS = List.of("process", "version", "element");

    private final JsonGenerator out;
    private final LogEvents names;
    private final Set<String> kinds = new TreeSet<>();
    private final Set<String> people = new HashSet<>();

    OcelLog(JsonGenerator out, LogEvents names) {
        this.out = out;
        this.names = names;
    }

    void begin(List<LoggedThings> modules) throws IOException {
        out.writeStartObject();
        out.writeArrayFieldStart("objectTypes");
        type("case", List.of("number", "court"));
        type("process-instance", List.of("process", "name", "version"));
        type("work-item", List.of("title", "role", "status"));
        type("deed", List.of("kind", "day"));
        type("person", List.of());
        type("role", List.of());
        for (LoggedThings module : modules) {
            type(module.type(), module.attributes());
        }
        out.writeEndArray();
        out.writeArrayFieldStart("objects");
    }

    private void type(String name, List<String> attributes) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", name);
        out.writeArrayFieldStart("attributes");
        for (String attribute : attributes) {
            out.writeStartObject();
            out.writeStringField("name", attribute);
            out.writeStringField("type", "string");
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /** The first pass. */
    void objects(CaseLog log) throws IOException {
        Instant began = log.row().startedAt();
        open(caseId(log), "case");
        value("number", log.row().caseNumber(), began);
        value("court", log.court(), began);
        shut(null);
        Set<String> instances = new HashSet<>();
        for (TraceRow row : log.trace()) {
            if (instances.add(row.instanceId())) {
                instance(log, row);
            }
        }
        for (WorkItemRow item : log.workItems()) {
            workItem(log, item);
        }
        Set<Object> told = new HashSet<>();
        for (Event event : happenings(log).toList()) {
            kinds.add(event.name());
            person("person", event.actor());
            person("role", event.role());
            Recorded deed = event.deed() == null ? null : log.deeds().get(event.deed());
            if (deed != null && told.add(deed.id())) {
                deed(log, deed);
            }
        }
        for (var things : log.things().entrySet()) {
            for (Thing thing : things.getValue()) {
                thing(log, things.getKey(), thing);
            }
        }
    }

    private void instance(CaseLog log, TraceRow first) throws IOException {
        ModelOutline outline = names.outline(first.definitionId());
        open("instance:" + first.instanceId(), "process-instance");
        value("process", outline.processId(), first.at());
        value("name", names.process(outline), first.at());
        // an instance that is moved follows another version from then on
        for (TraceRow row : log.trace()) {
            if (row.instanceId().equals(first.instanceId())
                    && (row.kind().equals("MOVE") || row.id().equals(first.id()))) {
                value("version", names.outline(row.definitionId()).versionTag(), row.at());
            }
        }
        shut(log);
    }

    private void workItem(CaseLog log, WorkItemRow item) throws IOException {
        open("work-item:" + item.id(), "work-item");
        value("title", names.title(item), item.openedAt());
        value("role", item.role(), item.openedAt());
        value("status", "OPEN", item.openedAt());
        if (item.closedAt() != null) {
            value("status", item.status(), item.closedAt());
        }
        shut(log);
    }

    private void deed(CaseLog log, Recorded deed) throws IOException {
        open("deed:" + deed.id(), "deed");
        value("kind", deed.kind(), deed.enteredAt());
        value("day", deed.day().toString(), deed.enteredAt());
        shut(log);
    }

    private void thing(CaseLog log, String type, Thing thing) throws IOException {
        open(type + ":" + thing.id(), type);
        for (var attribute : new TreeMap<>(thing.attributes()).entrySet()) {
            value(attribute.getKey(), attribute.getValue(), log.row().startedAt());
        }
        shut(log);
    }

    private void person(String type, @Nullable String name) throws IOException {
        if (name != null && people.add(type + ":" + name)) {
            open(type + ":" + name, type);
            shut(null);
        }
    }

    private void open(String id, String type) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", id);
        out.writeStringField("type", type);
        out.writeArrayFieldStart("attributes");
    }

    private void value(String name, String value, Instant from) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", name);
        out.writeStringField("time", from.toString());
        out.writeStringField("value", value);
        out.writeEndObject();
    }

    /** @param of the case that the object belongs to, if it belongs to one */
    private void shut(@Nullable CaseLog of) throws IOException {
        out.writeEndArray();
        out.writeArrayFieldStart("relationships");
        if (of != null) {
            related(caseId(of), "of case");
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void related(String object, String qualifier) throws IOException {
        out.writeStartObject();
        out.writeStringField("objectId", object);
        out.writeStringField("qualifier", qualifier);
        out.writeEndObject();
    }

    void between() throws IOException {
        out.writeEndArray();
        out.writeArrayFieldStart("events");
    }

    /** The second pass. */
    void events(CaseLog log) throws IOException {
        for (Event event : happenings(log).toList()) {
            event(log, event);
        }
    }

    /** That something waits is told by its object, not by an event. */
    private static Stream<Event> happenings(CaseLog log) {
        return log.events().stream()
                .filter(event -> !event.lifecycle().equals("schedule")
                        && !event.lifecycle().equals("withdraw"));
    }

    private void event(CaseLog log, Event event) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", event.id());
        out.writeStringField("type", event.name());
        out.writeStringField("time", event.at().toString());
        out.writeArrayFieldStart("attributes");
        attribute("process", event.process());
        attribute("version", event.version());
        attribute("element", event.element());
        out.writeEndArray();
        out.writeArrayFieldStart("relationships");
        related(caseId(log), "in case");
        if (event.instance() != null) {
            related("instance:" + event.instance(), "within");
        }
        if (event.workItem() != null) {
            related("work-item:" + event.workItem(), "completes");
        }
        if (event.deed() != null && log.deeds().containsKey(event.deed())) {
            related("deed:" + event.deed(), "by deed");
        }
        if (event.actor() != null) {
            related("person:" + event.actor(), "done by");
        }
        if (event.role() != null) {
            related("role:" + event.role(), "asked of");
        }
        if (event.thing() != null) {
            related(event.thing(), "about");
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void attribute(String name, @Nullable String value) throws IOException {
        if (value != null) {
            out.writeStartObject();
            out.writeStringField("name", name);
            out.writeStringField("value", value);
            out.writeEndObject();
        }
    }

    private static String caseId(CaseLog log) {
        return "case:" + log.row().caseId();
    }

    /** Which kinds of events there were is known when they have been seen. */
    void end() throws IOException {
        out.writeEndArray();
        out.writeArrayFieldStart("eventTypes");
        for (String kind : kinds) {
            type(kind, OF_EVENTS);
        }
        out.writeEndArray();
        out.writeEndObject();
        out.flush();
    }
}
