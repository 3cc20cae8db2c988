package court.process.conformance;

import court.bpmn.ElementKind;
import court.identity.People;
import court.process.RecordedDeeds.Recorded;
import court.process.conformance.Finding.Kind;
import court.process.db.TraceRow;
import court.process.db.WorkItemRow;
import court.process.engine.Definitions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tasks that were done by a person who did not hold their role on that day. What a file of another system brought is nobody's doing. */
@Component
class OtherHands {
    private final People people;
    private final Definitions definitions;
    private final Clock clock;

    OtherHands(People people, Definitions definitions, Clock clock) {
        this.people = people;
        this.definitions = definitions;
        this.clock = clock;
    }

    /** The findings of one case, each at the instance in which the task was open. */
    List<Finding> of(List<List<TraceRow>> instances, List<WorkItemRow> items, Map<UUID, Recorded> deeds) {
        Map<String, Boolean> known = new HashMap<>();
        return items.stream()
                .filter(item -> item.status().equals("DONE") && item.definitionId() != null && item.closedBy() != null)
                .filter(item -> !imported(item, deeds) && !holds(item, known))
                .flatMap(item -> at(item, instances, deeds).stream())
                .toList();
    }

    private static boolean imported(WorkItemRow item, Map<UUID, Recorded> deeds) {
        Recorded deed = item.closedByDeed() == null ? null : deeds.get(item.closedByDeed());
        return deed != null && deed.imported();
    }

    private boolean holds(WorkItemRow item, Map<String, Boolean> known) {
        LocalDate day =
                LocalDate.ofInstant(Optional.ofNullable(item.closedAt()).orElse(item.openedAt()), clock.getZone());
        return known.computeIfAbsent(item.closedBy() + " " + item.role() + " " + day, key -> {
            Set<String> held = people.dutiesOn(String.valueOf(item.closedBy()), day);
            // whoever holds no duty at all is the platform itself
            return held.isEmpty()
                    || held.contains(item.role().toUpperCase(Locale.ROOT).replace('-', '_'));
        });
    }

    private Optional<Finding> at(WorkItemRow item, List<List<TraceRow>> instances, Map<UUID, Recorded> deeds) {
        for (List<TraceRow> rows : instances) {
            for (int at = rows.size() - 1; at >= 0; at--) {
                TraceRow row = rows.get(at);
                if (row.element().equals(item.element())
                        && !row.at().isAfter(item.openedAt())
                        && sameModel(row, item)) {
                    return Optional.of(finding(item, row, at, deeds));
                }
            }
        }
        return Optional.empty();
    }

    private boolean sameModel(TraceRow row, WorkItemRow item) {
        return definitions.outline(row.definitionId()).element(row.element()).stream()
                        .anyMatch(element -> element.kind() != ElementKind.MESSAGE_BOUNDARY)
                && definitions
                        .outline(row.definitionId())
                        .processId()
                        .equals(definitions
                                .outline(String.valueOf(item.definitionId()))
                                .processId());
    }

    private static Finding finding(WorkItemRow item, TraceRow row, int at, Map<UUID, Recorded> deeds) {
        return new Finding(
                Kind.BY_ANOTHER,
                row.instanceId(),
                row.definitionId(),
                row.element(),
                at,
                Optional.ofNullable(item.closedAt()).orElse(row.at()),
                item.closedBy(),
                item.closedByDeed() == null ? null : deeds.get(item.closedByDeed()),
                null,
                null);
    }
}
