package court.casefile.series.web;

import com.fasterxml.jackson.databind.JsonNode;
import court.casefile.series.BatchPapers;
import court.casefile.series.Batches;
import court.casefile.series.db.BatchRow;
import court.casefile.series.db.ItemRow;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
    private final MessageSource messages;

    BatchController(Batches batches, BatchPapers papers, MessageSource messages) {
        this.batches = batches;
        this.papers = papers;
        this.messages = messages;
    }

    /** What came of one case; the message says why it was refused. */
    record ItemView(
            int position,
            @Nullable CaseId caseId,
            String label,
            String state,
            @Nullable String code,
            @Nullable String message) {}

    record PapersOfCases(
            @NotEmpty @Size(max = 500) List<@NotBlank String> cases,
            @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 100) String> papers) {}

    /** Makes papers for a choice of cases. */
    @PostMapping("/papers")
    @ResponseStatus(HttpStatus.ACCEPTED)
    BatchRow papers(@Valid @RequestBody PapersOfCases request) {
        return batches.papers(request.cases().stream().map(CaseId::parse).toList(), request.papers());
    }

    @GetMapping("/{id}")
    BatchRow one(@PathVariable UUID id) {
        return batches.get(id);
    }

    @GetMapping("/{id}/items")
    Page<ItemView> items(
            @PathVariable UUID id,
            @RequestParam(required = false) @Pattern(regexp = "PENDING|DONE|REFUSED") @Nullable String state,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Locale locale) {
        return batches.items(id, state, SeriesController.place(after), Page.size(limit))
                .map(item -> view(item, locale));
    }

    private ItemView view(ItemRow item, Locale locale) {
        String message = item.code() == null
                ? null
                : messages.getMessage("error." + item.code(), args(item.args()), item.code(), locale);
        return new ItemView(item.position(), item.caseId(), item.label(), item.state(), item.code(), message);
    }

    private static Object[] args(@Nullable JsonNode args) {
        List<String> texts = new ArrayList<>();
        if (args != null) {
            args.forEach(arg -> texts.add(
                    arg.isValueNode() ? arg.asText() : arg.path("cell").asText()));
        }
        return texts.toArray();
    }

    @PostMapping("/{id}/repeat")
    @ResponseStatus(HttpStatus.ACCEPTED)
    BatchRow repeat(@PathVariable UUID id) {
        return batches.repeat(id);
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
