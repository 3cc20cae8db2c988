package court.process.moving;

import court.audit.AuditLog;
import court.kernel.CaseId;
import court.kernel.Ids;
import court.kernel.Refused;
import court.process.CaseFlow;
import court.process.CaseMoment;
import court.process.DueDays;
import court.process.RunningCases;
import court.process.db.FlowMapper;
import court.process.db.MoveCaseRow;
import court.process.db.MoveMapper;
import court.process.db.MoveRow;
import court.process.db.TraceRow;
import court.process.db.TreeRow;
import court.process.db.VersionMapper;
import court.process.db.Wait;
import court.process.engine.Definitions;
import court.process.engine.Migrations;
import court.process.engine.Migrations.CannotMove;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves one way of one case with all that it has called. Engine, rows and audit are one transaction; a dry run does the
 * same and takes it back, so that it tells what will happen and not what was planned.
 */
@Component
class CaseMove {
    private final RunningCases cases;
    private final DueDays dueDays;
    private final CaseFlow flow;
    private final FlowMapper traces;
    private final Migrations migrations;
    private final Definitions definitions;
    private final Places places;
    private final MoveMapper mapper;
    private final VersionMapper versions;
    private final TransactionTemplate transaction;
    private final AuditLog audit;
    private final Clock clock;

    CaseMove(
            RunningCases cases,
            DueDays dueDays,
            CaseFlow flow,
            FlowMapper traces,
            Migrations migrations,
            Definitions definitions,
            Places places,
            MoveMapper mapper,
            VersionMapper versions,
            TransactionTemplate transaction,
            AuditLog audit,
            Clock clock) {
        this.cases = cases;
        this.dueDays = dueDays;
        this.flow = flow;
        this.traces = traces;
        this.migrations = migrations;
        this.definitions = definitions;
        this.places = places;
        this.mapper = mapper;
        this.versions = versions;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes the turn of a case; nothing happens when another has taken it. */
    void take(MoveRow job, MoveTarget target, MoveCaseRow row) {
        MoveReport report = new MoveReport(row);
        boolean dry = job.kind().equals("DRY");
        try {
            transaction.executeWithoutResult(status -> {
                move(job, target, report);
                if (dry) {
                    status.setRollbackOnly();
                } else if (report.settled()) {
                    mapper.settle(job.id(), report.row(clock.instant()));
                }
            });
        } catch (DataAccessResourceFailureException | TransactionException e) {
            throw e;
        } catch (CannotMove e) {
            report.failed(reason(target, row, e), String.join(" ", e.elements()));
        } catch (Refused e) {
            report.failed(e.code(), e.args().toString());
        } catch (RuntimeException e) {
            report.failed("process.move-failed", String.valueOf(e.getMessage()));
        }
        if (dry || report.failed()) {
            note(job, report);
        }
    }

    /** Writes what was found out in a transaction that has been taken back. */
    private void note(MoveRow job, MoveReport report) {
        transaction.executeWithoutResult(status -> {
            if (report.settled() && mapper.claim(job.id(), report.row().instanceId()) != null) {
                mapper.settle(job.id(), report.row(clock.instant()));
            }
        });
    }

    /** The case is locked before its turn, as by everybody who works on it. */
    private void move(MoveRow job, MoveTarget target, MoveReport report) {
        boolean known = cases.at(report.row().caseId(), moment -> {
            if (mapper.claim(job.id(), report.row().instanceId()) != null) {
                move(job, target, report, moment);
            }
        });
        if (!known) {
            throw Refused.notFound("process.move-no-case", report.row().caseId());
        }
    }

    private void move(MoveRow job, MoveTarget target, MoveReport report, CaseMoment moment) {
        String root = report.row().instanceId();
        List<TreeRow> tree = mapper.tree(root);
        report.before(place(moment.caseId(), tree), dueDays.of(moment.caseId()));
        Map<String, String> onto = onto(target, tree);
        if (onto.isEmpty()) {
            report.left();
            return;
        }
        flow.after(moment, () -> lay(moment.caseId(), tree, onto, target));
        report.moved(place(moment.caseId(), mapper.tree(root)), dueDays.of(moment.caseId()));
        if (!report.clocksStand()) {
            throw Refused.conflict("process.move-clock");
        }
        audit.record("process.case-moved", moment.caseId(), report.told(job, onto));
    }

    private String place(CaseId caseId, List<TreeRow> tree) {
        return places.of(caseId, tree.stream().map(TreeRow::instanceId).collect(Collectors.toSet()));
    }

    /** The new definition of every instance that has another one; where a court has bound its own, that stays. */
    private Map<String, String> onto(MoveTarget target, List<TreeRow> tree) {
        Map<String, String> onto = new TreeMap<>();
        if (tree.isEmpty()) {
            return onto;
        }
        List<String> bound = versions.boundDefinitions(
                tree.stream().map(TreeRow::definitionId).toList());
        for (TreeRow instance : tree) {
            String wanted = target.definitions()
                    .get(definitions.outline(instance.definitionId()).processId());
            if (wanted != null && !wanted.equals(instance.definitionId()) && !bound.contains(instance.definitionId())) {
                onto.put(instance.instanceId(), wanted);
            }
        }
        return onto;
    }

    private void lay(CaseId caseId, List<TreeRow> tree, Map<String, String> onto, MoveTarget target) {
        requirePlaces(caseId, onto, target);
        for (TreeRow instance : tree) {
            String wanted = onto.get(instance.instanceId());
            if (wanted != null) {
                migrations.move(
                        instance.instanceId(),
                        instance.definitionId(),
                        wanted,
                        target.instructions(definitions, instance.definitionId()));
                mapper.onto(instance.instanceId(), wanted);
                traces.insertTrace(List.of(passed(caseId, instance, wanted)));
            }
        }
    }

    /** Asked before the engine is, which would write a page into the log for every case. */
    private void requirePlaces(CaseId caseId, Map<String, String> onto, MoveTarget target) {
        List<String> without = places.resting(caseId, onto.keySet()).stream()
                .filter(wait -> !target.reason(definitions, wait.definitionId(), wait.element())
                        .equals("process.move-refused"))
                .map(Wait::element)
                .toList();
        if (!without.isEmpty()) {
            throw new CannotMove(without, "no place");
        }
    }

    private TraceRow passed(CaseId caseId, TreeRow instance, String definition) {
        var outline = definitions.outline(definition);
        return new TraceRow(
                Ids.next(),
                caseId,
                instance.instanceId(),
                definition,
                outline.processId(),
                outline.name(),
                "MOVE",
                null,
                clock.instant(),
                AuditLog.actor());
    }

    /** The first reason that is told of the elements for which the engine has no place. */
    private String reason(MoveTarget target, MoveCaseRow row, CannotMove refused) {
        Set<String> old = mapper.tree(row.instanceId()).stream()
                .map(TreeRow::definitionId)
                .collect(Collectors.toSet());
        return refused.elements().stream()
                .flatMap(element -> old.stream()
                        .filter(definition ->
                                definitions.outline(definition).element(element).isPresent())
                        .map(definition -> target.reason(definitions, definition, element)))
                .findFirst()
                .orElse("process.move-refused");
    }
}
