package court.casefile.series;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.audit.AuditLog;
import court.bpmn.Form;
import court.casefile.CaseAccess;
import court.casefile.CaseDeeds;
import court.casefile.model.Line;
import court.casefile.series.db.BatchRow;
import court.casefile.series.db.MemberRow;
import court.casefile.series.db.SeriesMapper;
import court.casefile.series.db.SeriesRow;
import court.facts.CaseClass;
import court.identity.Acting;
import court.identity.Permission;
import court.identity.Viewer;
import court.kernel.CaseId;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.Refused;
import court.process.Forms;
import court.process.WorkItems;
import court.timelimit.ClockTitles;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Series of cases: filed from one sheet, seen together, left one by one. */
@Service
public class SeriesDesk {
    private final SeriesMapper mapper;
    private final Batches batches;
    private final CaseAccess access;
    private final CaseDeeds deeds;
    private final WorkItems workItems;
    private final Forms forms;
    private final Acting acting;
    private final ClockTitles titles;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final Clock clock;

    SeriesDesk(
            SeriesMapper mapper,
            Batches batches,
            CaseAccess access,
            CaseDeeds deeds,
            WorkItems workItems,
            Forms forms,
            Acting acting,
            ClockTitles titles,
            AuditLog audit,
            ObjectMapper json,
            Clock clock) {
        this.mapper = mapper;
        this.batches = batches;
        this.access = access;
        this.deeds = deeds;
        this.workItems = workItems;
        this.forms = forms;
        this.acting = acting;
        this.titles = titles;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What came of a sheet.
     *
     * @param bad rows that were not filed, with every problem and its cell
     */
    public record Filed(SeriesRow series, BatchRow batch, List<SheetRow> bad) {}

    /** Begins a series; the good rows of its sheet are filed in the background. */
    @Transactional
    public Filed begin(CommonData common, byte[] sheet) {
        Viewer viewer = acting.with(Permission.CASE_FILE);
        if (!Line.fits(CaseClass.CIVIL, common.way())) {
            throw Refused.malformed(
                    "casefile.procedure-not-of-class", common.way().name(), CaseClass.CIVIL.name());
        }
        List<SheetRow> rows = SeriesSheet.read(sheet);
        SeriesRow series = new SeriesRow(
                Ids.next(),
                viewer.court(),
                common.name(),
                json.valueToTree(common),
                viewer.account(),
                null,
                clock.instant(),
                0,
                0);
        mapper.insert(series);
        audit.record(
                "casefile.series-begun", "series", series.id(), Map.of("name", common.name(), "rows", rows.size()));
        return file(series, rows);
    }

    /** Files the rows of another sheet, such as corrected ones; a row that was filed before is passed over. */
    @Transactional
    public Filed add(UUID id, byte[] sheet) {
        acting.with(Permission.CASE_FILE);
        return file(get(id), SeriesSheet.read(sheet));
    }

    private Filed file(SeriesRow series, List<SheetRow> rows) {
        BatchRow batch = batches.file(series, rows);
        return new Filed(
                series,
                batch,
                rows.stream().filter(row -> !row.problems().isEmpty()).toList());
    }

    public Page<SeriesRow> page(@Nullable UUID after, int size) {
        Viewer viewer = acting.with(Permission.CASE_READ);
        return Page.of(
                mapper.page(viewer, after, size + 1), size, row -> row.id().toString());
    }

    /** A series of which the viewer may know. */
    public SeriesRow get(UUID id) {
        SeriesRow row = mapper.within(acting.with(Permission.CASE_READ), id);
        if (row == null) {
            throw Refused.notFound("casefile.no-such-series", id);
        }
        return row;
    }

    public Page<MemberRow> members(UUID id, int after, int size) {
        get(id);
        List<MemberRow> rows = mapper.members(acting.viewer(), id, false, after, size + 1);
        return Page.of(rows, size, row -> Integer.toString(row.position()))
                .map(row -> row.titled(row.nextDueTitle() == null ? null : titles.of(row.nextDueTitle())));
    }

    /** Forms that can be filled in for the series now: those of the tasks and of the file of its first case that is still in it. */
    public List<Form> forms(UUID id) {
        get(id);
        Optional<MemberRow> first =
                mapper.members(acting.viewer(), id, true, -1, 1).stream().findFirst();
        return first.map(member -> Stream.concat(tasks(member.caseId()), deeds.forms(member.caseId()).stream())
                        .filter(distinct(new HashSet<>()))
                        .toList())
                .orElse(List.of());
    }

    private static Predicate<Form> distinct(Set<String> seen) {
        return form -> seen.add(form.key());
    }

    private Stream<Form> tasks(CaseId caseId) {
        return workItems.ofCase(caseId).stream()
                .filter(item -> item.status().equals("OPEN") && !item.form().isEmpty())
                .map(item -> forms.get(item.form()));
    }

    /** Takes a case out of its series; what was done stays, what comes is done for it alone. */
    @Transactional
    public void leave(UUID id, CaseId caseId, String reason) {
        get(id);
        Viewer viewer = access.requireOwn(caseId);
        if (mapper.leave(id, caseId, clock.instant(), viewer.account(), reason) == 0) {
            throw Refused.conflict("casefile.not-in-series");
        }
        audit.record("casefile.left-series", caseId, Map.of("series", id, "reason", reason));
    }
}
