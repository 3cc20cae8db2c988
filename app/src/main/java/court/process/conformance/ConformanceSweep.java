package court.process.conformance;

import court.kernel.CaseId;
import court.process.conformance.CaseJudge.Judgement;
import court.process.db.ConformanceMapper;
import court.process.db.ConformanceMapper.FitRow;
import court.process.db.TraceRow;
import court.process.moving.Breath;
import court.process.moving.Worker;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the figures equal to the cases: whatever has gone on is looked at again, case by case, beside the work of people. */
@Component
class ConformanceSweep {
    private static final Logger log = LoggerFactory.getLogger(ConformanceSweep.class);

    private final ConformanceMapper mapper;
    private final CaseJudge judge;
    private final Worker worker;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ConformanceSweep(
            ConformanceMapper mapper, CaseJudge judge, Worker worker, TransactionTemplate transaction, Clock clock) {
        this.mapper = mapper;
        this.judge = judge;
        this.worker = worker;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10S")
    void look() {
        try {
            Optional<CaseId> looked;
            do {
                long began = System.nanoTime();
                looked = one();
                worker.breath().after(System.nanoTime() - began);
            } while (looked.isPresent());
        } catch (Breath.Stopped e) {
            log.debug("goes on at the next start");
        }
    }

    /** Looks at one case that has gone on; empty when none has. */
    Optional<CaseId> one() {
        return Optional.ofNullable(transaction.execute(status -> {
            CaseId next = mapper.next();
            if (next != null) {
                look(next);
            }
            return next;
        }));
    }

    private void look(CaseId caseId) {
        try {
            keep(caseId, judge.of(caseId));
            mapper.done(caseId);
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            log.error("the ways of case {} cannot be compared with their models", caseId, e);
            mapper.failed(caseId, clock.instant());
        }
    }

    private void keep(CaseId caseId, Judgement judgement) {
        mapper.clear(caseId);
        List<FitRow> rows = rows(caseId, judgement, clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (!rows.isEmpty()) {
            mapper.insert(rows);
        }
    }

    static List<FitRow> rows(CaseId caseId, Judgement judgement, Instant at) {
        List<FitRow> rows = new ArrayList<>();
        for (List<TraceRow> instance : judgement.instances()) {
            Map<String, Long> passed = instance.stream()
                    .collect(Collectors.groupingBy(
                            TraceRow::definitionId,
                            TreeMap::new,
                            Collectors.filtering(InstanceTrace::isPassage, Collectors.counting())));
            passed.forEach((definition, passages) -> {
                List<Finding> own = judgement.findings().stream()
                        .filter(finding ->
                                finding.instance().equals(instance.get(0).instanceId())
                                        && finding.definition().equals(definition))
                        .toList();
                rows.add(row(caseId, instance.get(0).instanceId(), definition, passages, own, at));
            });
        }
        return rows;
    }

    private static FitRow row(
            CaseId caseId, String instance, String definition, long passages, List<Finding> findings, Instant at) {
        Fitness fitness = Fitness.of(passages, findings);
        return new FitRow(
                instance,
                definition,
                caseId,
                fitness.passages(),
                fitness.deviating(),
                findings.size(),
                findings.stream()
                        .map(finding -> finding.kind().name())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ")),
                at);
    }
}
