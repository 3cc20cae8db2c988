package court.casefile.series.web;

import court.bpmn.Form;
import court.casefile.series.Batches;
import court.casefile.series.CommonData;
import court.casefile.series.SampleSheet;
import court.casefile.series.SeriesDesk;
import court.casefile.series.SheetRow;
import court.casefile.series.db.MemberRow;
import court.casefile.series.db.SeriesRow;
import court.casefile.series.web.BatchViews.BatchView;
import court.kernel.CaseId;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.Refused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Series of cases: a sheet in, members out, and orders over all of them. */
@RestController
@RequestMapping("/api/series")
class SeriesController {
    private static final int BEFORE_ALL = -1;

    private final SeriesDesk desk;
    private final Batches batches;
    private final BatchViews views;
    private final MessageSource messages;

    SeriesController(SeriesDesk desk, Batches batches, BatchViews views, MessageSource messages) {
        this.desk = desk;
        this.batches = batches;
        this.views = views;
        this.messages = messages;
    }

    /** What is wrong with a cell of the sheet. */
    record CellProblem(int line, String cell, String column, String value, String code, String message) {}

    /** What came of a sheet: the series, the filing under way, the cells to put right. */
    record FiledView(SeriesRow series, BatchView batch, List<CellProblem> problems) {}

    record Leaving(@NotBlank @Size(max = 1000) String reason) {}

    record BatchDeed(
            @NotBlank @Size(max = 100) String form, @NotNull Map<String, Object> values) {}

    record BatchPaperList(@NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 100) String> papers) {}

    @GetMapping
    Page<SeriesRow> all(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return desk.page(after == null ? null : Ids.parse(after), Page.size(limit));
    }

    /** An empty sheet with the columns that a series has. */
    @GetMapping("/sheet")
    ResponseEntity<byte[]> sheet() {
        return ResponseEntity.ok()
                .contentType(
                        MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("系列案.xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(SampleSheet.make());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    FiledView begin(
            @RequestPart("common") @Valid CommonData common, @RequestPart("file") MultipartFile file, Locale locale)
            throws IOException {
        return view(desk.begin(common, file.getBytes()), locale);
    }

    @PostMapping(path = "/{id}/sheet", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    FiledView add(@PathVariable UUID id, @RequestPart("file") MultipartFile file, Locale locale) throws IOException {
        return view(desk.add(id, file.getBytes()), locale);
    }

    private FiledView view(SeriesDesk.Filed filed, Locale locale) {
        List<CellProblem> problems = filed.bad().stream()
                .flatMap(row -> row.problems().stream().map(problem -> problem(row, problem, locale)))
                .toList();
        return new FiledView(filed.series(), views.of(filed.batch()), problems);
    }

    private CellProblem problem(SheetRow row, SheetRow.Problem problem, Locale locale) {
        Object[] args = {problem.value()};
        return new CellProblem(
                row.line(),
                problem.cell(),
                problem.column(),
                problem.value(),
                problem.code(),
                messages.getMessage("error." + problem.code(), args, locale));
    }

    @GetMapping("/{id}")
    SeriesRow one(@PathVariable UUID id) {
        return desk.get(id);
    }

    @GetMapping("/{id}/members")
    Page<MemberRow> members(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return desk.members(id, place(after), Page.size(limit));
    }

    static int place(@Nullable String after) {
        if (after == null) {
            return BEFORE_ALL;
        }
        if (!after.matches("\\d{1,9}")) {
            throw Refused.malformed("kernel.bad-parameter", "after");
        }
        return Integer.parseInt(after);
    }

    @PostMapping("/{id}/members/{case}/leave")
    SeriesRow leave(@PathVariable UUID id, @PathVariable("case") String caseId, @Valid @RequestBody Leaving request) {
        desk.leave(id, CaseId.parse(caseId), request.reason());
        return desk.get(id);
    }

    /** Forms that can be filled in for all cases of the series at once. */
    @GetMapping("/{id}/forms")
    List<Form> forms(@PathVariable UUID id) {
        return desk.forms(id);
    }

    @GetMapping("/{id}/batches")
    Page<BatchView> batches(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return batches.ofSeries(id, after == null ? null : Ids.parse(after), Page.size(limit))
                .map(views::of);
    }

    @PostMapping("/{id}/deeds")
    @ResponseStatus(HttpStatus.ACCEPTED)
    BatchView deed(@PathVariable UUID id, @Valid @RequestBody BatchDeed request) {
        return views.of(batches.deed(id, request.form(), request.values()));
    }

    @PostMapping("/{id}/papers")
    @ResponseStatus(HttpStatus.ACCEPTED)
    BatchView papers(@PathVariable UUID id, @Valid @RequestBody BatchPaperList request) {
        return views.of(batches.papers(id, request.papers()));
    }
}
