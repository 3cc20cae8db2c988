package court.process.web;

import court.identity.Acting;
import court.identity.Permission;
import court.kernel.CourtId;
import court.kernel.Ids;
import court.kernel.Page;
import court.process.ProcessModels;
import court.process.db.ModelRow;
import court.process.db.VersionMapper.BindingRow;
import court.process.db.VersionMapper.CommentRow;
import court.process.db.VersionMapper.EventRow;
import court.process.folder.RefusedFiles;
import court.process.versions.Bindings;
import court.process.versions.Comments;
import court.process.versions.ModelVersions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Around a version of a model: differences, calls, history, comments, retirement, what a court has bound, archives. */
@RestController
@RequestMapping("/api")
class VersionController {
    private final ModelVersions versions;
    private final Comments comments;
    private final Bindings bindings;
    private final RefusedFiles refused;
    private final ProcessModels models;
    private final Acting acting;

    VersionController(
            ModelVersions versions,
            Comments comments,
            Bindings bindings,
            RefusedFiles refused,
            ProcessModels models,
            Acting acting) {
        this.versions = versions;
        this.comments = comments;
        this.bindings = bindings;
        this.refused = refused;
        this.models = models;
        this.acting = acting;
    }

    record CommentRequest(
            @NotBlank @Size(max = 120) String element,

            @NotBlank @Size(max = 2000) String text) {}

    record BindingRequest(
            @NotBlank @Size(max = 100) String process,
            @NotNull UUID court,
            @NotNull LocalDate from,
            @NotNull UUID model,

            @NotNull @Size(max = 1000) String note) {}

    @GetMapping("/process-models/{id}/changes")
    ModelVersions.Changes changes(@PathVariable String id, @RequestParam(required = false) @Nullable UUID against) {
        acting.with(Permission.PROCESS_READ);
        return versions.changes(Ids.parse(id), against);
    }

    @GetMapping("/process-models/{id}/calls")
    ModelVersions.Calls calls(@PathVariable String id) {
        acting.with(Permission.PROCESS_READ);
        return versions.calls(Ids.parse(id));
    }

    @GetMapping("/process-models/{id}/history")
    Page<EventRow> history(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer limit) {
        acting.with(Permission.PROCESS_READ);
        return versions.history(Ids.parse(id), after, Page.size(limit));
    }

    @PostMapping("/process-models/{id}/retire")
    ModelRow retire(@PathVariable String id) {
        acting.with(Permission.PROCESS_APPROVE);
        return models.retire(Ids.parse(id));
    }

    @GetMapping("/process-models/{id}/export")
    ResponseEntity<byte[]> export(@PathVariable String id) {
        acting.with(Permission.PROCESS_READ);
        ModelRow row = models.get(Ids.parse(id));
        return file(row.processId() + ".bpmn", MediaType.APPLICATION_XML, models.content(row.id()));
    }

    @GetMapping("/process-models/archive")
    ResponseEntity<byte[]> archive() {
        acting.with(Permission.PROCESS_READ);
        return file("processes.zip", MediaType.parseMediaType("application/zip"), versions.archive());
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        ContentDisposition asFile =
                ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .body(content);
    }

    @GetMapping("/process-models/{id}/comments")
    Page<CommentRow> comments(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer limit) {
        acting.with(Permission.PROCESS_READ);
        return comments.page(Ids.parse(id), after, Page.size(limit));
    }

    @PostMapping("/process-models/{id}/comments")
    @ResponseStatus(HttpStatus.CREATED)
    CommentRow comment(@PathVariable String id, @Valid @RequestBody CommentRequest request) {
        acting.with(Permission.PROCESS_DRAFT);
        return comments.say(Ids.parse(id), request.element(), request.text());
    }

    @PostMapping("/process-models/{id}/comments/{comment}/resolve")
    CommentRow resolve(@PathVariable String id, @PathVariable String comment) {
        acting.with(Permission.PROCESS_DRAFT);
        return comments.resolve(Ids.parse(id), Ids.parse(comment));
    }

    /** Files of the followed folder that are not in force. */
    @GetMapping("/process-folder")
    RefusedFiles.Folder folder() {
        acting.with(Permission.PROCESS_READ);
        return refused.look();
    }

    @GetMapping("/process-bindings")
    Page<Bindings.Shown> bindings(
            @RequestParam(required = false) @Nullable String process,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer limit) {
        acting.with(Permission.PROCESS_READ);
        return bindings.page(process, after, Page.size(limit));
    }

    @PostMapping("/process-bindings")
    @ResponseStatus(HttpStatus.CREATED)
    BindingRow bind(@Valid @RequestBody BindingRequest request) {
        acting.with(Permission.PROCESS_DRAFT);
        return bindings.ask(
                request.process(), new CourtId(request.court()), request.from(), request.model(), request.note());
    }

    @PostMapping("/process-bindings/{id}/approve")
    BindingRow approve(@PathVariable String id) {
        acting.with(Permission.PROCESS_APPROVE);
        return bindings.approve(Ids.parse(id));
    }

    @PostMapping("/process-bindings/{id}/end")
    BindingRow end(@PathVariable String id) {
        acting.with(Permission.PROCESS_APPROVE);
        return bindings.end(Ids.parse(id));
    }
}
