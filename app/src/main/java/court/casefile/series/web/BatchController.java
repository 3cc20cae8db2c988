package court.casefile.series.web;

import court.casefile.series.BatchPapers;
import court.casefile.series.Batches;
import court.casefile.series.db.BatchRow;
import court.casefile.series.web.BatchViews.BatchView;
import court.casefile.series.web.BatchViews.ItemView;
import court.kernel.CaseId;
import court.kernel.Page;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Orders over many cases: how far they are, what came of each case, and the papers that were made. */
@RestController
@RequestMapping("/api/batches")
class BatchController {
    private static final String ZIP = "application/zip";

    private final Batches batches;
    private final BatchPapers papers;
    private final BatchViews views;

    BatchController(Batches batches, BatchPapers papers, BatchViews views) {
        this.batches = batches;
        this.papers = papers;
        this.views = views;
    }

    record PapersOfCases(
            @NotEmpty @Size(max = 500) List<@NotBlank String> cases,
            @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 100) String> papers) {}

    /** Makes papers for a choice of cases. */
    @PostMapping("/papers")
    @ResponseStatus(HttpStatus.ACCEPTED)
    BatchView papers(@Valid @RequestBody PapersOfCases request) {
        return views.of(
                batches.papers(request.cases().stream().map(CaseId::parse).toList(), request.papers()));
    }

    @GetMapping("/{id}")
    BatchView one(@PathVariable UUID id) {
        return views.of(batches.get(id));
    }

    @GetMapping("/{id}/items")
    Page<ItemView> items(
            @PathVariable UUID id,
            @RequestParam(required = false) @Pattern(regexp = "PENDING|DONE|REFUSED") @Nullable String state,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Locale locale) {
        BatchRow batch = batches.get(id);
        return batches.items(id, state, SeriesController.place(after), Page.size(limit))
                .map(item -> views.item(batch, item, locale));
    }

    @PostMapping("/{id}/repeat")
    @ResponseStatus(HttpStatus.ACCEPTED)
    BatchView repeat(@PathVariable UUID id) {
        return views.of(batches.repeat(id));
    }

    /** All papers of a batch as one PDF. */
    @GetMapping(path = "/{id}/print", produces = MediaType.APPLICATION_PDF_VALUE)
    void print(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        List<BatchPapers.Named> all = papers.of(id);
        papers.print(all, file("papers.pdf", MediaType.APPLICATION_PDF_VALUE, response));
    }

    /** The papers of a batch, each as a PDF of its own. */
    @GetMapping(path = "/{id}/archive", produces = ZIP)
    void archive(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        List<BatchPapers.Named> all = papers.of(id);
        papers.zip(all, file("papers.zip", ZIP, response));
    }

    private static OutputStream file(String name, String type, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        return response.getOutputStream();
    }
}
