package court.process.conformance;

import court.process.RecordedDeeds.Recorded;
import court.process.conformance.Finding.Kind;
import court.process.db.TraceRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Deeds that were recorded after others which took effect later. Deeds recorded together are in the order of their days. */
final class LateDeeds {
    private LateDeeds() {}

    /** @param deeds in the order in which they were recorded */
    static List<Finding> of(List<List<TraceRow>> instances, List<Recorded> deeds) {
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
                late.add(finding(instances, deed));
            }
            latest = deed.day().isAfter(latest) ? deed.day() : latest;
        }
        return late;
    }

    /** At what it moved first; a deed that moved nothing belongs to the first way of the case. */
    private static Finding finding(List<List<TraceRow>> instances, Recorded deed) {
        return instances.stream()
                .flatMap(rows -> at(rows, deed).stream())
                .findFirst()
                .orElseGet(() -> finding(instances.get(0).get(0), null, deed));
    }

    private static Optional<Finding> at(List<TraceRow> rows, Recorded deed) {
        for (int at = 0; at < rows.size(); at++) {
            if (deed.id().equals(rows.get(at).deedId())) {
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
