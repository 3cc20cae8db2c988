package court.casefile.series;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import court.audit.AuditLog;
import court.casefile.CaseAccess;
import court.casefile.db.CaseMapper;
import court.casefile.db.CaseName;
import court.casefile.series.db.BatchMapper;
import court.casefile.series.db.BatchRow;
import court.casefile.series.db.ItemRow;
import court.casefile.series.db.MemberRow;
import court.casefile.series.db.SeriesMapper;
import court.casefile.series.db.SeriesRow;
import court.document.template.ShippedPapers;
import court.identity.Acting;
import court.identity.Permission;
import court.identity.Viewer;
import court.kernel.CaseId;
import court.kernel.CourtId;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.Refused;
import court.process.Forms;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders over many cases: each case in a transaction of its own, each with its answer, none done twice. */
@Service
public class Batches {
    private static final int AT_ONCE = 500;

    private final BatchMapper mapper;
    private final SeriesMapper series;
    private final CaseMapper names;
    private final BatchQueue queue;
    private final CaseAccess access;
    private final Forms forms;
    private final ShippedPapers shipped;
    private final Acting acting;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final Clock clock;

    Batches(
            BatchMapper mapper,
            SeriesMapper series,
            CaseMapper names,
            BatchQueue queue,
            CaseAccess access,
            Forms forms,
            ShippedPapers shipped,
            Acting acting,
            AuditLog audit,
            ObjectMapper json,
            Clock clock) {
        this.mapper = mapper;
        this.series = series;
        this.names = names;
        this.queue = queue;
        this.access = access;
        this.forms = forms;
        this.shipped = shipped;
        this.acting = acting;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    BatchRow file(SeriesRow of, List<SheetRow> rows) {
        List<ItemRow> items = new ArrayList<>();
        UUID id = Ids.next();
        for (SheetRow row : rows) {
            boolean good = row.problems().isEmpty();
            items.add(new ItemRow(
                    id,
                    row.line(),
                    null,
                    row.get(SeriesColumn.KEY) + " " + row.get(SeriesColumn.NAME),
                    json.valueToTree(row.cells()),
                    good ? "PENDING" : "REFUSED",
                    good ? null : "casefile.bad-row",
                    good ? null : json.valueToTree(row.problems()),
                    null,
                    null));
        }
        return open(id, of.courtId(), of.id(), BatchRow.Kind.FILE, "file", Map.of(), items);
    }

    /** Performs one form for every case of a series that has not left it. */
    @Transactional
    public BatchRow deed(UUID seriesId, String form, Map<String, ?> values) {
        acting.with(Permission.CASE_WORK);
        forms.get(form);
        if (values.containsKey(BatchValues.STEP)) {
            BatchValues.minutes(String.valueOf(values.get(BatchValues.STEP)));
        }
        return open(seriesId, BatchRow.Kind.DEED, form, values);
    }

    /** Makes papers for every case of a series that has not left it. */
    @Transactional
    public BatchRow papers(UUID seriesId, List<String> papers) {
        acting.with(Permission.CASE_WORK);
        return open(seriesId, BatchRow.Kind.PAPERS, "papers", Map.of("papers", known(papers)));
    }

    /** Makes papers for a choice of cases of one's own. */
    @Transactional
    public BatchRow papers(List<CaseId> cases, List<String> papers) {
        Viewer viewer = acting.with(Permission.CASE_WORK);
        cases.forEach(access::requireOwn);
        UUID id = Ids.next();
        Map<CaseId, String> named = names.names(cases).stream().collect(Collectors.toMap(CaseName::id, CaseName::name));
        List<ItemRow> items = new ArrayList<>();
        for (CaseId each : cases.stream().distinct().toList()) {
            items.add(pending(id, items.size() + 1, each, named.getOrDefault(each, each.toString())));
        }
        return open(id, viewer.court(), null, BatchRow.Kind.PAPERS, "papers", Map.of("papers", known(papers)), items);
    }

    /** Each paper once; one that there is no template of is refused before anything is ordered. */
    private List<String> known(List<String> papers) {
        return papers.stream().distinct().map(key -> shipped.get(key).key()).toList();
    }

    private BatchRow open(UUID seriesId, BatchRow.Kind kind, String what, Map<String, ?> words) {
        Viewer viewer = acting.viewer();
        SeriesRow of = series.within(viewer, seriesId);
        if (of == null) {
            throw Refused.notFound("casefile.no-such-series", seriesId);
        }
        UUID id = Ids.next();
        List<ItemRow> items = staying(viewer, seriesId).stream()
                .map(member -> pending(id, member.position(), member.caseId(), label(member)))
                .toList();
        if (items.isEmpty()) {
            throw Refused.because("casefile.series-empty");
        }
        return open(id, of.courtId(), seriesId, kind, what, words, items);
    }

    /** All cases that have not left a series, however many they are. */
    private List<MemberRow> staying(Viewer viewer, UUID seriesId) {
        List<MemberRow> all = new ArrayList<>();
        List<MemberRow> some = series.members(viewer, seriesId, true, -1, AT_ONCE);
        while (!some.isEmpty()) {
            all.addAll(some);
            some = series.members(
                    viewer, seriesId, true, all.get(all.size() - 1).position(), AT_ONCE);
        }
        return all;
    }

    private static String label(MemberRow member) {
        return (member.number() == null ? member.receipt() : member.number()) + " " + member.title();
    }

    private ItemRow pending(UUID batch, int position, CaseId caseId, String label) {
        return new ItemRow(batch, position, caseId, label, json.createObjectNode(), "PENDING", null, null, null, null);
    }

    private BatchRow open(
            UUID id,
            CourtId court,
            @Nullable UUID seriesId,
            BatchRow.Kind kind,
            String what,
            Map<String, ?> words,
            List<ItemRow> items) {
        JsonNode kept = json.valueToTree(words);
        mapper.insert(new BatchRow(
                id, court, seriesId, kind, what, kept, "RUNNING", AuditLog.actor(), clock.instant(), null, 0, 0, 0));
        for (int from = 0; from < items.size(); from += AT_ONCE) {
            mapper.insertItems(items.subList(from, Math.min(items.size(), from + AT_ONCE)));
        }
        audit.record("casefile.batch-begun", "batch", id, Map.of("what", what, "cases", items.size()));
        queue.afterCommit(id);
        return find(id);
    }

    private BatchRow find(UUID id) {
        BatchRow row = mapper.byId(id);
        if (row == null) {
            throw Refused.notFound("casefile.no-such-batch", id);
        }
        return row;
    }

    /** A batch of one's own. */
    public BatchRow get(UUID id) {
        BatchRow row = find(id);
        if (!row.createdBy().equals(acting.with(Permission.CASE_READ).account())) {
            throw Refused.notFound("casefile.no-such-batch", id);
        }
        return row;
    }

    /** Batches over a series that the viewer has ordered, the latest first. */
    public Page<BatchRow> ofSeries(UUID seriesId, @Nullable UUID after, int size) {
        Viewer viewer = acting.with(Permission.CASE_READ);
        if (series.within(viewer, seriesId) == null) {
            throw Refused.notFound("casefile.no-such-series", seriesId);
        }
        List<BatchRow> rows = mapper.ofSeries(seriesId, viewer.account(), after, size + 1);
        return Page.of(rows, size, row -> row.id().toString());
    }

    public Page<ItemRow> items(UUID id, @Nullable String state, int after, int size) {
        get(id);
        return Page.of(mapper.items(id, state, after, size + 1), size, row -> Integer.toString(row.position()));
    }

    /** Does again what was refused; what is done stays done. */
    @Transactional
    public BatchRow repeat(UUID id) {
        BatchRow row = get(id);
        if (row.state().equals("RUNNING")) {
            throw Refused.conflict("casefile.batch-running");
        }
        if (mapper.again(id) > 0) {
            mapper.reopen(id);
            audit.record("casefile.batch-repeated", "batch", id, Map.of("what", row.what()));
            queue.afterCommit(id);
        }
        return find(id);
    }
}
