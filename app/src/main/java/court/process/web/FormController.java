package court.process.web;

import court.identity.Acting;
import court.identity.Permission;
import court.kernel.Ids;
import court.kernel.Page;
import court.process.FormVersions;
import court.process.db.FormRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Forms as designers change them: drafts, their problems, approval by a second designer, activation. */
@RestController
@RequestMapping("/api/process-forms")
class FormController {
    private final FormVersions forms;
    private final Acting acting;

    FormController(FormVersions forms, Acting acting) {
        this.forms = forms;
        this.acting = acting;
    }

    /** The text of a form, YAML or JSON. */
    record FormDraft(
            @NotNull @Size(max = 120) String key,
            @NotNull String text,
            @Nullable @Size(max = 500) String note) {}

    @GetMapping
    Page<FormRow> list(
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        acting.with(Permission.PROCESS_READ);
        return forms.page(form, after, Page.size(limit));
    }

    @PostMapping("/check")
    FormVersions.Checked check(@RequestBody @Valid FormDraft draft) {
        acting.with(Permission.PROCESS_DRAFT);
        return forms.check(draft.key(), draft.text());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    FormRow draft(@RequestBody @Valid FormDraft draft) {
        acting.with(Permission.PROCESS_DRAFT);
        return forms.draft(draft.key(), draft.text(), Objects.requireNonNullElse(draft.note(), ""));
    }

    @PostMapping("/{id}/approve")
    FormRow approve(@PathVariable String id) {
        acting.with(Permission.PROCESS_APPROVE);
        return forms.approve(Ids.parse(id));
    }

    @PostMapping("/{id}/activate")
    FormRow activate(@PathVariable String id) {
        acting.with(Permission.PROCESS_APPROVE);
        return forms.activate(Ids.parse(id));
    }
}
