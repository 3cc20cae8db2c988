package court.process.versions;

import court.bpmn.BadCondition;
import court.bpmn.ModelOutline;
import court.process.PastStandings;
import court.process.db.InstanceRow;
import court.process.db.MoveMapper;
import court.process.db.ReplayMapper;
import court.process.db.ReplayMapper.ReplayCaseRow;
import court.process.db.ReplayMapper.ReplayRow;
import court.process.db.TreeRow;
import court.process.moving.Breath;
import court.process.moving.Places;
import court.process.moving.Worker;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks running cases batch by batch; what a batch comes to and the progress past it are one transaction. */
@Component
class ReplayBatch {
    private static final int BATCH = 50;

    private final ReplayMapper mapper;
    private final MoveMapper trees;
    private final Places places;
    private final PastStandings past;
    private final Worker worker;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReplayBatch(
            ReplayMapper mapper,
            MoveMapper trees,
            Places places,
            PastStandings past,
            Worker worker,
            TransactionTemplate transaction,
            Clock clock) {
        this.mapper = mapper;
        this.trees = trees;
        this.places = places;
        this.past = past;
        this.worker = worker;
        this.transaction = transaction;
        this.clock = clock;
    }

    void through(ReplayRow job, List<String> definitions, Map<String, ModelOutline> outlines) {
        LocalDate since = LocalDate.now(clock).minusDays(job.days());
        String last = job.lastInstance();
        while (!definitions.isEmpty()) {
            long began = System.nanoTime();
            List<InstanceRow> batch = mapper.instances(definitions, last, BATCH);
            if (batch.isEmpty()) {
                return;
            }
            last = batch.get(batch.size() - 1).instanceId();
            write(job, last, batch.size(), walked(batch, since, outlines));
            worker.breath().after(System.nanoTime() - began);
        }
    }

    private void write(ReplayRow job, String last, int more, List<ReplayCaseRow> rows) {
        transaction.executeWithoutResult(status -> {
            if (mapper.advance(job.id(), worker.node(), last, more) == 0) {
                throw new Breath.Stopped();
            }
            if (!rows.isEmpty()) {
                mapper.add(job.id(), rows);
            }
        });
    }

    private List<ReplayCaseRow> walked(List<InstanceRow> batch, LocalDate since, Map<String, ModelOutline> outlines) {
        List<ReplayCaseRow> rows = new ArrayList<>();
        for (InstanceRow instance : batch) {
            ModelOutline model = outlines.get(instance.processId());
            List<Map<String, String>> standings = past.since(instance.caseId(), instance.about(), since);
            if (model != null && standings.size() > 1) {
                rows.add(walk(instance, model, standings, outlines));
            }
        }
        return rows;
    }

    private ReplayCaseRow walk(
            InstanceRow instance,
            ModelOutline model,
            List<Map<String, String>> standings,
            Map<String, ModelOutline> outlines) {
        String now = places.of(
                instance.caseId(),
                trees.tree(instance.instanceId()).stream()
                        .map(TreeRow::instanceId)
                        .collect(Collectors.toSet()));
        TokenWalk walk = new TokenWalk(model, outlines::get);
        try {
            standings.forEach(walk::under);
            return row(instance, standings.size() - 1, now, String.join(" ", walk.places()), null);
        } catch (IllegalStateException | BadCondition e) {
            return row(instance, standings.size() - 1, now, "", String.valueOf(e.getMessage()));
        }
    }

    private static ReplayCaseRow row(
            InstanceRow instance, int deeds, String now, String draft, @Nullable String message) {
        return new ReplayCaseRow(
                instance.instanceId(),
                instance.caseId(),
                instance.caseNumber(),
                deeds,
                now,
                draft,
                message == null && now.equals(draft),
                message);
    }
}
