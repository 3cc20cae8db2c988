package court.rulebase.preview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import court.rulebase.DocketSource;
import court.rulebase.DocketSource.Aspect;
import court.rulebase.DocketSource.Outcomes;
import court.rulebase.DocketSource.Subject;
import court.rulebase.ReleaseInForce;
import court.rulebase.db.PreviewChangeRow;
import court.rulebase.db.PreviewMapper;
import court.rulebase.db.PreviewRow;
import court.rulebase.db.PreviewStep;
import court.rulebase.db.PreviewSubjectRow;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One preview at work. What a batch of subjects comes to and the progress past it are one transaction, so that a killed
 * run goes on behind the last batch that was written.
 */
final class PreviewRun {
    private static final int BATCH = 500;

    /** Everything a run needs to know of where it runs. */
    record Place(
            String node,
            PreviewMapper mapper,
            TransactionTemplate transaction,
            ObjectMapper json,
            Pace pace,
            BooleanSupplier stopping) {}

    /** The two releases, with what they remember of each other. */
    record Sides(ReleaseInForce now, ReleaseInForce next, AnswerMemory memory) {}

    /** Thrown out of the work when the run is not to go on: cancelled, or taken over by another node. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final PreviewRow job;
    private final Sides sides;
    private final Place place;
    private long judged;
    private long changed;
    private long changes;
    private Counts counts;

    PreviewRun(PreviewRow job, Counts counts, Sides sides, Place place) {
        this.job = job;
        this.counts = counts;
        this.sides = sides;
        this.place = place;
        this.judged = job.judged();
        this.changed = job.changed();
        this.changes = job.changes();
    }

    /** Goes through the sources in the order of their names, from where an earlier run was. */
    void through(List<DocketSource<?>> sources) {
        for (DocketSource<?> source : sources) {
            int place = job.source() == null ? 1 : source.name().compareTo(job.source());
            if (place >= 0) {
                through(source, place == 0 ? job.lastSubject() : null);
            }
        }
    }

    Counts counts() {
        return counts;
    }

    long judged() {
        return judged;
    }

    private <F> void through(DocketSource<F> source, @Nullable UUID from) {
        UUID last = from;
        List<Subject<F>> batch;
        do {
            if (place.stopping().getAsBoolean()) {
                throw new Stopped();
            }
            long began = System.nanoTime();
            batch = source.after(last, BATCH);
            if (!batch.isEmpty()) {
                last = batch.get(batch.size() - 1).id();
                write(source.name(), last, judge(source, batch));
            }
            place.pace().after(System.nanoTime() - began);
        } while (batch.size() == BATCH);
    }

    /** What a batch has come to. */
    private record Found(List<PreviewSubjectRow> subjects, List<PreviewChangeRow> changes) {}

    private <F> Found judge(DocketSource<F> source, List<Subject<F>> batch) {
        sides.memory().nextBatch();
        List<Outcomes> now = source.judge(batch, sides.now(), job.day());
        List<Outcomes> next = source.judge(batch, sides.next(), job.day());
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < batch.size(); i++) {
            Subject<F> subject = batch.get(i);
            boolean differs = compare(source.name(), subject, now.get(i), next.get(i), found.changes());
            found.subjects()
                    .add(new PreviewSubjectRow(
                            judged + i + 1, source.name(), subject.id(), subject.caseId(), subject.court(), differs));
        }
        return found;
    }

    private boolean compare(
            String source, Subject<?> subject, Outcomes now, Outcomes next, List<PreviewChangeRow> rows) {
        List<Difference> differences = Difference.between(now, next);
        boolean lost = next.refused() != null && now.refused() == null;
        boolean differs = !differences.isEmpty() || lost;
        changed += differs ? 1 : 0;
        long duties = differences.stream()
                .filter(d -> d.turn() == Turn.ADDED && d.shown().aspect() == Aspect.ESCALATION)
                .count();
        counts = counts.plus(lost ? 1 : 0, duties);
        for (Difference difference : differences) {
            rows.add(row(++changes, source, subject, difference));
        }
        return differs;
    }

    private static PreviewChangeRow row(long n, String source, Subject<?> subject, Difference difference) {
        return new PreviewChangeRow(
                n,
                source,
                subject.id(),
                subject.caseId(),
                subject.court(),
                difference.shown().item(),
                difference.shown().title(),
                difference.shown().aspect(),
                difference.turn(),
                difference.before() == null ? null : difference.before().value(),
                difference.after() == null ? null : difference.after().value(),
                difference.before() == null ? null : difference.before().rule(),
                difference.after() == null ? null : difference.after().rule());
    }

    private void write(String source, UUID last, Found found) {
        judged += found.subjects().size();
        place.transaction().executeWithoutResult(status -> {
            PreviewStep step = new PreviewStep(
                    job.id(),
                    source,
                    last,
                    judged,
                    changed,
                    changes,
                    place.json().valueToTree(counts));
            if (place.mapper().advance(step, place.node()) == 0) {
                throw new Stopped();
            }
            place.mapper().addSubjects(job.id(), place.json().valueToTree(found.subjects()));
            if (!found.changes().isEmpty()) {
                JsonNode tree = place.json().valueToTree(found.changes());
                place.mapper().addChanges(job.id(), tree);
                place.mapper().addFigures(job.id(), tree);
            }
        });
    }
}
