package court.casefile.web;

import court.casefile.db.NoteRow;
import court.casefile.db.WaitingRow;
import court.casefile.desk.Delegations;
import court.casefile.desk.Notes;
import court.casefile.desk.Notes.Said;
import court.casefile.desk.Waiting;
import court.kernel.CaseId;
import court.kernel.Ids;
import court.kernel.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The desk beside the inbox: what is waited for, work handed on, notes and follow-ups. */
@RestController
@RequestMapping("/api")
class DeskController {
    private final Waiting waiting;
    private final Delegations delegations;
    private final Notes notes;

    DeskController(Waiting waiting, Delegations delegations, Notes notes) {
        this.waiting = waiting;
        this.delegations = delegations;
        this.notes = notes;
    }

    record HandOn(@NotNull Integer version, @NotNull Delegations.Helper to) {}

    record Note(
            @NotBlank @Size(max = 4000) String words,
            @NotNull Boolean shared,
            @Nullable LocalDate followUpOn,
            @Nullable Integer version) {
        Said said() {
            return new Said(words, shared, followUpOn);
        }
    }

    record Settled(@NotNull Integer version, @NotNull Boolean settled) {}

    @GetMapping("/waiting")
    Page<WaitingRow> waiting(
            @RequestParam(required = false) @Pattern(regexp = "TASK|DUTY|WAIT") @Nullable String kind,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return waiting.list(kind, text, after, Page.size(limit));
    }

    @PostMapping("/work-items/{id}/hand-on")
    void handOn(@PathVariable String id, @Valid @RequestBody HandOn request) {
        delegations.handOn(Ids.parse(id), request.version(), request.to());
    }

    @GetMapping("/cases/{id}/notes")
    Page<NoteRow> notes(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return notes.ofCase(CaseId.parse(id), after, Page.size(limit));
    }

    @PostMapping("/cases/{id}/notes")
    @ResponseStatus(HttpStatus.CREATED)
    NoteRow write(@PathVariable String id, @Valid @RequestBody Note note) {
        return notes.write(CaseId.parse(id), note.said());
    }

    /** Own notes that come back up to and including a day. */
    @GetMapping("/follow-ups")
    Page<NoteRow> followUps(
            @RequestParam LocalDate until,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return notes.followUps(until, after, Page.size(limit));
    }

    @PutMapping("/notes/{note}")
    NoteRow change(@PathVariable String note, @Valid @RequestBody Note said) {
        return notes.change(Ids.parse(note), said.version() == null ? -1 : said.version(), said.said());
    }

    @PostMapping("/notes/{note}/settled")
    NoteRow settle(@PathVariable String note, @Valid @RequestBody Settled request) {
        return notes.settle(Ids.parse(note), request.version(), request.settled());
    }

    @DeleteMapping("/notes/{note}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String note, @RequestParam int version) {
        notes.remove(Ids.parse(note), version);
    }
}
