package court.assignment.web;

import court.assignment.Ledger;
import court.assignment.Requests;
import court.assignment.db.RequestView;
import court.kernel.CaseId;
import court.kernel.CourtId;
import court.kernel.Page;
import jakarta.validation.constraints.Min;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The book of assignments: receipts, ledger, verification. */
@RestController
@RequestMapping("/api")
class AssignmentController {
    private static final String ZIP = "application/zip";
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Ledger ledger;
    private final Requests requests;

    AssignmentController(Ledger ledger, Requests requests) {
        this.ledger = ledger;
        this.requests = requests;
    }

    @GetMapping("/cases/{id}/assignment")
    List<Ledger.BookEntry> ofCase(@PathVariable String id) {
        return ledger.ofCase(CaseId.parse(id));
    }

    @GetMapping("/assignment/entries")
    Page<Ledger.BookEntry> entries(
            @RequestParam(required = false) @Min(1) @Nullable Integer after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return ledger.entries(after, Page.size(limit));
    }

    @GetMapping("/assignment/entries/{id}")
    Ledger.BookEntry entry(@PathVariable UUID id) {
        return ledger.entry(id);
    }

    @GetMapping("/assignment/departures")
    Page<Ledger.BookEntry> departures(
            @RequestParam(required = false) @Min(1) @Nullable Integer after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return ledger.departures(after, Page.size(limit));
    }

    @GetMapping("/assignment/requests")
    Page<RequestView> requests(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return requests.page(after, Page.size(limit));
    }

    @GetMapping(path = "/assignment/book", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<StreamingResponseBody> book() {
        CourtId court = ledger.exporting();
        return file("book.txt", TEXT).body(out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            ledger.export(court, writer);
            writer.flush();
        });
    }

    @GetMapping(path = "/assignment/verifier", produces = ZIP)
    ResponseEntity<byte[]> verifier() {
        return file("verify-draw.zip", MediaType.parseMediaType(ZIP)).body(ledger.verifier());
    }

    private static ResponseEntity.BodyBuilder file(String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
