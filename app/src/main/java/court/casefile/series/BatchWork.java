package court.casefile.series;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import court.bpmn.Form;
import court.casefile.CaseDeeds;
import court.casefile.Filings;
import court.casefile.papers.CasePapers;
import court.casefile.series.db.BatchRow;
import court.casefile.series.db.ItemRow;
import court.casefile.series.db.SeriesMapper;
import court.casefile.series.db.SeriesRow;
import court.kernel.CaseId;
import court.kernel.Refused;
import court.process.Forms;
import court.process.WorkItems;
import court.process.db.WorkItemRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a batch does to one of its cases; by the same services, rights and checks as if somebody did it by hand. */
@Component
class BatchWork {
    private final Filings filings;
    private final CaseDeeds deeds;
    private final CasePapers papers;
    private final WorkItems workItems;
    private final Forms forms;
    private final BatchValues values;
    private final SeriesMapper series;
    private final ObjectMapper json;
    private final Clock clock;

    BatchWork(
            Filings filings,
            CaseDeeds deeds,
            CasePapers papers,
            WorkItems workItems,
            Forms forms,
            BatchValues values,
            SeriesMapper series,
            ObjectMapper json,
            Clock clock) {
        this.filings = filings;
        this.deeds = deeds;
        this.papers = papers;
        this.workItems = workItems;
        this.forms = forms;
        this.values = values;
        this.series = series;
        this.json = json;
        this.clock = clock;
    }

    /** What came of a case. */
    record Result(CaseId caseId, @Nullable JsonNode documents) {}

    Result perform(BatchRow batch, ItemRow item) {
        return switch (batch.kind()) {
            case FILE -> new Result(file(Objects.requireNonNull(batch.seriesId()), item), null);
            case DEED -> deed(batch, item);
            case PAPERS -> papers(batch, item);
        };
    }

    private CaseId file(UUID seriesId, ItemRow item) {
        SeriesRow of = Objects.requireNonNull(series.byId(seriesId));
        Map<String, String> row = json.convertValue(item.words(), new TypeReference<Map<String, String>>() {});
        CommonData common = json.convertValue(of.common(), CommonData.class);
        series.lock(seriesId);
        Optional<CaseId> known = filings.known(SeriesCases.DESK, SeriesCases.key(seriesId, row));
        return known.orElseGet(() -> {
            CaseId id = filings.submit(SeriesCases.of(of.courtId(), seriesId, common, row, LocalDate.now(clock)));
            series.join(seriesId, id, item.words());
            return id;
        });
    }

    /** What comes as a task only is done as the task; everything else from the case file, and its task closes by itself. */
    private Result deed(BatchRow batch, ItemRow item) {
        CaseId caseId = Objects.requireNonNull(item.caseId());
        Form form = forms.get(batch.what());
        Map<String, Object> filled = values.of(form, batch, item);
        if (form.by().isEmpty()) {
            WorkItemRow task = workItems.ofCase(caseId).stream()
                    .filter(open ->
                            open.form().equals(form.key()) && open.status().equals("OPEN"))
                    .findFirst()
                    .orElseThrow(() -> Refused.conflict("casefile.no-task"));
            workItems.complete(task.id(), task.version(), filled);
        } else {
            deeds.perform(caseId, form.key(), filled);
        }
        return new Result(caseId, null);
    }

    private Result papers(BatchRow batch, ItemRow item) {
        CaseId caseId = Objects.requireNonNull(item.caseId());
        List<String> made = new ArrayList<>();
        batch.words()
                .path("papers")
                .forEach(paper ->
                        made.add(papers.make(caseId, paper.asText(), false).toString()));
        return new Result(caseId, json.valueToTree(made));
    }
}
