package court.process.web;

import court.bpmn.ModelFile;
import court.identity.Acting;
import court.identity.Permission;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.Refused;
import court.process.ProcessModels;
import court.process.db.ModelRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Process models: drafts, their problems, approval by a second designer, activation. */
@RestController
@RequestMapping("/api/process-models")
class ModelController {
    private static final int MOST_FILES = 50;
    private final ProcessModels models;
    private final Acting acting;

    ModelController(ProcessModels models, Acting acting) {
        this.models = models;
        this.acting = acting;
    }

    @GetMapping
    Page<ModelRow> list(
            @RequestParam(required = false) @Nullable String process,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        acting.with(Permission.PROCESS_READ);
        return models.page(process, after, Page.size(limit));
    }

    @GetMapping("/{id}")
    ModelRow model(@PathVariable String id) {
        acting.with(Permission.PROCESS_READ);
        return models.get(Ids.parse(id));
    }

    @GetMapping(path = "/{id}/xml", produces = MediaType.APPLICATION_XML_VALUE)
    byte[] xml(@PathVariable String id) {
        acting.with(Permission.PROCESS_READ);
        return models.content(Ids.parse(id));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    List<ModelRow> draft(
            @RequestPart("files") List<MultipartFile> files,
            @RequestParam(required = false, defaultValue = "") String note)
            throws IOException {
        acting.with(Permission.PROCESS_DRAFT);
        if (files.isEmpty() || files.size() > MOST_FILES) {
            throw Refused.malformed("process.bad-number-of-files", MOST_FILES);
        }
        List<ModelFile> read = new ArrayList<>();
        for (MultipartFile file : files) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            read.add(new ModelFile(name, file.getBytes()));
        }
        return models.draft(read, note);
    }

    @PostMapping("/{id}/approve")
    ModelRow approve(@PathVariable String id) {
        acting.with(Permission.PROCESS_APPROVE);
        return models.approve(Ids.parse(id));
    }

    @PostMapping("/{id}/activate")
    ModelRow activate(@PathVariable String id) {
        acting.with(Permission.PROCESS_APPROVE);
        return models.activate(Ids.parse(id));
    }
}
