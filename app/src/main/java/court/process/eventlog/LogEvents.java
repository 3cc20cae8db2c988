package court.process.eventlog;

import court.bpmn.ElementKind;
import court.bpmn.ModelOutline;
import court.bpmn.Vocabulary;
import court.process.LoggedThings.Thing;
import court.process.ModelTitles;
import court.process.db.TraceRow;
import court.process.db.WorkItemRow;
import court.process.engine.Definitions;
import court.process.eventlog.CaseLog.Event;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns rows of the record into events, named in the reader's language. */
@Component
class LogEvents {
    private static final Map<String, String> CLOSED = Map.of("DONE", "complete", "OBSOLETE", "withdraw");

    private final Definitions definitions;
    private final ModelTitles titles;
    private final Map<String, Vocabulary.Deed> deeds = Vocabulary.shipped().deeds();

    LogEvents(Definitions definitions, ModelTitles titles) {
        this.definitions = definitions;
        this.titles = titles;
    }

    /** A passage. That a task or a wait was reached schedules it; whether it was done its work item tells. */
    Event passed(TraceRow row, boolean people) {
        ModelOutline outline = definitions.outline(row.definitionId());
        String lifecycle = lifecycle(row, outline);
        return new Event(
                row.id().toString(),
                name(row, outline),
                lifecycle,
                row.at(),
                people && !lifecycle.equals("schedule") ? row.actor() : null,
                role(outline, row.element()),
                row.instanceId(),
                outline.processId(),
                outline.versionTag(),
                row.element(),
                row.deedId(),
                null,
                null);
    }

    private String name(TraceRow row, ModelOutline outline) {
        if (row.kind().equals("MOVE")) {
            return titles.process(outline) + " → " + outline.versionTag();
        }
        String name = titles.element(row.definitionId(), row.element(), row.name());
        return name.isBlank() ? row.element() : name;
    }

    private static String lifecycle(TraceRow row, ModelOutline outline) {
        boolean waits = outline.element(row.element())
                .filter(element -> element.kind() == ElementKind.MESSAGE_CATCH)
                .isPresent();
        return switch (row.kind()) {
            case "TASK" -> "schedule";
            case "CALL" -> "start";
            case "EVENT" -> waits ? "schedule" : "complete";
            default -> "complete";
        };
    }

    private static @Nullable String role(ModelOutline outline, String element) {
        return outline.element(element).map(known -> known.role()).orElse(null);
    }

    /** The end of a work item; empty while it is open. */
    Optional<Event> closed(WorkItemRow item, @Nullable String instance, boolean people) {
        Instant at = item.closedAt();
        String lifecycle = CLOSED.get(item.status());
        if (at == null || lifecycle == null) {
            return Optional.empty();
        }
        ModelOutline outline = item.definitionId() == null ? null : definitions.outline(item.definitionId());
        return Optional.of(new Event(
                item.id() + "-" + lifecycle,
                title(item),
                lifecycle,
                at,
                people ? item.closedBy() : null,
                item.role(),
                instance,
                outline == null ? null : outline.processId(),
                outline == null ? null : outline.versionTag(),
                item.element(),
                item.closedByDeed(),
                item.id(),
                null));
    }

    String title(WorkItemRow item) {
        return item.definitionId() == null
                ? item.title()
                : titles.element(item.definitionId(), item.element(), item.title());
    }

    /** What happened to a thing of a higher module; empty when nothing has. */
    Optional<Event> happened(String type, Thing thing) {
        return Optional.ofNullable(thing.at())
                .map(at -> new Event(
                        type + "-" + thing.id(),
                        word(thing.happening()),
                        "complete",
                        at,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        type + ":" + thing.id()));
    }

    /** A kind of deed as people say it. */
    String word(String kind) {
        Vocabulary.Deed known = deeds.get(kind);
        return known == null ? kind : Objects.requireNonNull(titles.english() ? known.en() : known.zh());
    }

    ModelOutline outline(String definition) {
        return definitions.outline(definition);
    }

    String process(ModelOutline outline) {
        return titles.process(outline);
    }
}
