package court.process.conformance;

import court.process.RecordedDeeds.Recorded;
import court.process.conformance.Finding.Kind;
import court.process.db.TraceRow;
import court.process.db.WorkItemRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Deeds that were recorded after others which took effect later. Deeds recorded together are in the order of their days. */
final class LateDeeds {
    private LateDeeds() {}

    /** @param deeds in the order in which they were recorded */
    static List<Finding> of(List<List<TraceRow>> instances, List<WorkItemRow> items, List<Recorded> deeds) {
        List<Finding> late = new ArrayList<>();
        LocalDate latestBefore = LocalDate.MIN;
        LocalDate latest = LocalDate.MIN;
        Instant entered = Instant.MIN;
        for (Recorded deed : deeds) {
            if (deed.enteredAt().isAfter(entered)) {
                entered = deed.enteredAt();
                latestBefore = latest;
            }
            if (!deed.imported() && deed.day().isBefore(latestBefore)) {
                late.add(finding(instances, items, deed));
            }
            latest = deed.day().isAfter(latest) ? deed.day() : latest;
        }
        return late;
    }

    /** At what it moved first, or at the task that it closed; a deed that did neither belongs to the first way of the case. */
    private static Finding finding(List<List<TraceRow>> instances, List<WorkItemRow> items, Recorded deed) {
        return instances.stream()
                .flatMap(rows -> at(rows, row -> deed.id().equals(row.deedId()), deed).stream())
                .findFirst()
                .or(() -> closed(instances, items, deed))
                .orElseGet(() -> finding(instances.get(0).get(0), null, deed));
    }

    private static Optional<Finding> closed(List<List<TraceRow>> instances, List<WorkItemRow> items, Recorded deed) {
        return items.stream()
                .filter(item -> deed.id().equals(item.closedByDeed()))
                .flatMap(item -> instances.stream()
                        .flatMap(rows -> at(rows, row -> row.element().equals(item.element()), deed).stream()))
                .findFirst();
    }

    private static Optional<Finding> at(List<TraceRow> rows, Predicate<TraceRow> wanted, Recorded deed) {
        for (int at = 0; at < rows.size(); at++) {
            if (wanted.test(rows.get(at))) {
                return Optional.of(finding(rows.get(at), at, deed));
            }
        }
        return Optional.empty();
    }

    private static Finding finding(TraceRow row, @Nullable Integer at, Recorded deed) {
        return new Finding(
                Kind.LATE,
                row.instanceId(),
                row.definitionId(),
                at == null ? null : row.element(),
                at,
                deed.enteredAt(),
                deed.actor(),
                deed,
                null,
                null);
    }
}
