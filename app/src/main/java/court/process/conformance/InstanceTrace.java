package court.process.conformance;

import court.bpmn.TraceReplay;
import court.bpmn.TraceReplay.Step;
import court.process.RecordedDeeds.Recorded;
import court.process.conformance.Finding.Kind;
import court.process.conformance.Finding.MoveMark;
import court.process.db.RepairRow;
import court.process.db.TraceRow;
import court.process.engine.Definitions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One instance's trace laid beside the versions that it followed, row by row. */
final class InstanceTrace {
    private static final String MOVE = "MOVE";

    private final List<TraceRow> rows;
    private final Definitions definitions;
    private final Map<UUID, Recorded> deeds;
    private final List<RepairRow> repairs;
    private final Map<String, String> instead;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> passed = new HashSet<>();
    /** Rows by the number that the replay gives them, since moves are rows and no passages. */
    private final List<Integer> rowOf = new ArrayList<>();

    /** What has sent the case to a row. */
    private final Map<Integer, RepairRow> sent = new HashMap<>();

    private final TraceReplay replay;
    private String definition;
    private @Nullable MoveMark moved;

    /**
     * @param repairs of this instance that were done, oldest first
     * @param instead where moves have sent cases that rested at elements which the new version lacks
     */
    InstanceTrace(
            List<TraceRow> rows,
            Definitions definitions,
            Map<UUID, Recorded> deeds,
            List<RepairRow> repairs,
            Map<String, String> instead) {
        this.rows = rows;
        this.definitions = definitions;
        this.deeds = deeds;
        this.repairs = new ArrayList<>(repairs);
        this.instead = instead;
        this.definition = rows.get(0).definitionId();
        this.replay = new TraceReplay(definitions.outline(definition));
    }

    static boolean isPassage(TraceRow row) {
        return !row.kind().equals(MOVE);
    }

    List<Finding> findings() {
        for (int at = 0; at < rows.size(); at++) {
            TraceRow row = rows.get(at);
            if (isPassage(row)) {
                putRight(at, row);
                passed(at, row);
            } else {
                move(row);
            }
        }
        List.copyOf(repairs).forEach(this::putRight);
        return findings;
    }

    private void move(TraceRow row) {
        definition = row.definitionId();
        moved = new MoveMark(row.at(), row.actor());
        replay.onto(definitions.outline(definition), instead);
        add(Kind.MOVED, null, null, row.at(), row.actor(), null, null);
    }

    /** What was put right before a row, or what has led to it. */
    private void putRight(int at, TraceRow row) {
        for (RepairRow repair : List.copyOf(repairs)) {
            boolean before = decidedAt(repair).isBefore(row.at());
            boolean here = repair.kind().equals("JUMP")
                    && row.element().equals(repair.target())
                    && !decidedAt(repair).isBefore(row.at());
            if (here) {
                sent.put(at, repair);
            }
            if (before || here) {
                putRight(repair);
            }
        }
    }

    private void putRight(RepairRow repair) {
        repairs.remove(repair);
        switch (repair.kind()) {
            case "JUMP" -> jump(repair, Objects.requireNonNull(repair.target()));
            case "CANCEL" -> {
                replay.cancel(repair.element());
                add(Kind.REPAIRED, repair.element(), lastRow(repair.element()), repair);
            }
            default -> add(Kind.REPEATED, repair.element(), lastRow(repair.element()), repair);
        }
    }

    private void jump(RepairRow repair, String target) {
        List<String> over = replay.jump(repair.element(), target);
        add(Kind.REPAIRED, repair.element(), lastRow(repair.element()), repair);
        over.forEach(element -> add(Kind.SKIPPED, element, null, repair));
        if (passed.contains(target)) {
            add(Kind.REPEATED, target, lastRow(target), repair);
        }
    }

    private void passed(int at, TraceRow row) {
        passed.add(row.element());
        rowOf.add(at);
        Step step = replay.arrive(row.element());
        step.left().stream().map(rowOf::get).forEach(from -> unopened(from, row));
        step.skipped().forEach(element -> add(Kind.SKIPPED, element, null, row.at(), row.actor(), row.deedId(), null));
        switch (step.fit()) {
            case REPEATED -> add(Kind.REPEATED, row.element(), at, row.at(), row.actor(), row.deedId(), null);
            case OUT_OF_ORDER -> add(Kind.OUT_OF_ORDER, row.element(), at, row.at(), row.actor(), row.deedId(), null);
            case FITS, AFTER_SKIPPING -> {}
        }
    }

    /** The deed that led to a task has led past it too: nobody was asked, since what it asks for was recorded before. */
    private void unopened(int from, TraceRow next) {
        TraceRow row = rows.get(from);
        Recorded deed = row.deedId() == null ? null : deeds.get(row.deedId());
        boolean here = deed != null && !deed.imported() && deed.id().equals(next.deedId());
        if (here && row.kind().equals("TASK")) {
            add(Kind.SKIPPED, row.element(), from, row.at(), row.actor(), row.deedId(), sent.get(from));
        }
    }

    private @Nullable Integer lastRow(String element) {
        for (int at = rows.size() - 1; at >= 0; at--) {
            if (rows.get(at).element().equals(element) && passed.contains(element)) {
                return at;
            }
        }
        return null;
    }

    private static Instant decidedAt(RepairRow repair) {
        return Objects.requireNonNullElse(repair.decidedAt(), repair.requestedAt());
    }

    private void add(Kind kind, String element, @Nullable Integer row, RepairRow repair) {
        add(kind, element, row, decidedAt(repair), repair.decidedBy(), null, repair);
    }

    private void add(
            Kind kind,
            @Nullable String element,
            @Nullable Integer row,
            Instant at,
            @Nullable String actor,
            @Nullable UUID deed,
            @Nullable RepairRow repair) {
        findings.add(new Finding(
                kind,
                rows.get(0).instanceId(),
                row == null ? definition : rows.get(row).definitionId(),
                element,
                row,
                at,
                actor,
                deed == null ? null : deeds.get(deed),
                repair,
                moved));
    }
}
