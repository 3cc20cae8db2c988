package court.assignment.web;

import court.assignment.Roster;
import court.assignment.db.AssessorRow;
import court.assignment.db.ConflictRow;
import court.assignment.db.JudgeRow;
import court.assignment.db.LeaveRow;
import court.kernel.Page;
import court.kernel.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a court settles for its draws. */
@RestController
@RequestMapping("/api/assignment")
class RosterController {
    private static final String LINE = "[^\\p{Cntrl}]*";
    private final Roster roster;

    RosterController(Roster roster) {
        this.roster = roster;
    }

    record JudgeRequest(
            @NotNull @Min(1) @Max(5000) Integer coefficient,

            @NotNull @Size(max = 2000) @Pattern(regexp = LINE)
            String causes,

            @NotNull @Size(max = 500) @Pattern(regexp = "[A-Z_, ]*")
            String procedures,

            @Nullable @Min(1) @Max(100_000) Integer ceiling,
            @NotNull @Min(0) Integer version) {}

    record LeaveRequest(
            @NotNull UUID person,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,

            @NotBlank @Size(max = 200) @Pattern(regexp = LINE)
            String reason) {}

    record LeaveEnd(@NotNull LocalDate lastDay) {}

    record ConflictRequest(
            @NotNull UUID person,

            @NotBlank @Size(max = 200) @Pattern(regexp = LINE)
            String party,

            @NotBlank @Size(max = 500) @Pattern(regexp = LINE)
            String reason) {}

    record AssessorRequest(
            @NotBlank @Size(max = 60) @Pattern(regexp = LINE)
            String name,

            @NotNull LocalDate firstDay,
            @Nullable LocalDate lastDay) {}

    @GetMapping("/judges")
    List<JudgeRow> judges() {
        return roster.judges();
    }

    @PutMapping("/judges/{id}")
    List<JudgeRow> settle(@PathVariable UUID id, @Valid @RequestBody JudgeRequest r) {
        return roster.settle(new JudgeRow(
                new PersonId(id), "", null, r.coefficient(), r.causes(), r.procedures(), r.ceiling(), r.version()));
    }

    @GetMapping("/leaves")
    Page<LeaveRow> leaves(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return roster.leaves(after, Page.size(limit));
    }

    @PostMapping("/leaves")
    @ResponseStatus(HttpStatus.CREATED)
    void addLeave(@Valid @RequestBody LeaveRequest r) {
        roster.addLeave(new PersonId(r.person()), r.firstDay(), r.lastDay(), r.reason());
    }

    @PostMapping("/leaves/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endLeave(@PathVariable UUID id, @Valid @RequestBody LeaveEnd r) {
        roster.endLeave(id, r.lastDay());
    }

    @GetMapping("/conflicts")
    Page<ConflictRow> conflicts(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return roster.conflicts(after, Page.size(limit));
    }

    @PostMapping("/conflicts")
    @ResponseStatus(HttpStatus.CREATED)
    void addConflict(@Valid @RequestBody ConflictRequest r) {
        roster.addConflict(new PersonId(r.person()), r.party(), r.reason());
    }

    @PostMapping("/conflicts/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endConflict(@PathVariable UUID id) {
        roster.endConflict(id);
    }

    @GetMapping("/assessors")
    Page<AssessorRow> assessors(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return roster.assessors(after, Page.size(limit));
    }

    @PostMapping("/assessors")
    @ResponseStatus(HttpStatus.CREATED)
    void addAssessor(@Valid @RequestBody AssessorRequest r) {
        roster.addAssessor(r.name(), r.firstDay(), r.lastDay());
    }
}
