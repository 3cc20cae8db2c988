package court.document.web;

import court.document.PaperCatalogue;
import court.document.PaperField;
import court.document.content.MediaKind;
import court.document.template.PaperTemplates;
import court.document.template.PaperTemplates.Template;
import court.document.template.ShippedPapers;
import court.document.template.TemplateRow;
import court.identity.Acting;
import court.identity.CaseLayer;
import court.identity.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Templates of papers: what there is, a court's own versions, and the fields that they can use. */
@RestController
@RequestMapping("/api/paper-templates")
class TemplateController {
    private final ShippedPapers shipped;
    private final PaperTemplates templates;
    private final PaperCatalogue catalogue;
    private final Acting acting;
    private final Clock clock;

    TemplateController(
            ShippedPapers shipped,
            PaperTemplates templates,
            PaperCatalogue catalogue,
            Acting acting,
            Clock clock) {
        this.shipped = shipped;
        this.templates = templates;
        this.catalogue = catalogue;
        this.acting = acting;
        this.clock = clock;
    }

    /** A paper of the catalogue with the court's own versions, the latest first. */
    record PaperView(String key, String title, String english, CaseLayer layer, List<TemplateRow> versions) {}

    @GetMapping
    List<PaperView> all() {
        List<TemplateRow> own = templates.versions();
        return shipped.all().stream()
                .map(paper -> new PaperView(
                        paper.key(),
                        paper.title(),
                        paper.english(),
                        paper.layer(),
                        own.stream().filter(row -> row.key().equals(paper.key())).toList()))
                .toList();
    }

    @GetMapping("/fields")
    List<PaperField> fields() {
        acting.with(Permission.CASE_READ);
        return catalogue.fields();
    }

    /** What papers are made of today, to be changed in Word. */
    @GetMapping("/{key}/file")
    ResponseEntity<byte[]> file(@PathVariable String key) {
        acting.with(Permission.CASE_READ);
        return word(templates.inForce(acting.viewer().court(), key, LocalDate.now(clock)));
    }

    @GetMapping("/versions/{id}/file")
    ResponseEntity<byte[]> version(@PathVariable UUID id) {
        return word(templates.version(id));
    }

    private static ResponseEntity<byte[]> word(Template template) {
        String name = template.paper().title() + ".docx";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(MediaKind.DOCX.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(template.content());
    }

    @PostMapping(path = "/{key}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    TemplateRow upload(
            @PathVariable String key,
            @RequestPart("file") MultipartFile file,
            @RequestParam(required = false) @Size(max = 500) @Nullable String note)
            throws IOException {
        return templates.upload(key, file.getBytes(), note);
    }

    /** From when papers are made of a version. */
    record ActivateRequest(@NotNull LocalDate from) {}

    @PostMapping("/versions/{id}/activate")
    TemplateRow activate(@PathVariable UUID id, @Valid @RequestBody ActivateRequest request) {
        return templates.activate(id, request.from());
    }

    @PostMapping("/versions/{id}/withdraw")
    TemplateRow withdraw(@PathVariable UUID id) {
        return templates.withdraw(id);
    }
}
