package court.process.web;

import court.identity.Acting;
import court.identity.Permission;
import court.kernel.Ids;
import court.kernel.Page;
import court.process.db.MoveCaseRow;
import court.process.db.MoveGroupRow;
import court.process.db.MoveRow;
import court.process.moving.Instruction;
import court.process.moving.Moves;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Running cases are moved to a version: dry run, move, report. */
@RestController
@RequestMapping("/api")
@Validated
class MoveController {
    private final Moves moves;
    private final Acting acting;

    MoveController(Moves moves, Acting acting) {
        this.moves = moves;
        this.acting = acting;
    }

    /** @param instructions where cases go that rest at elements which the new version does not have */
    record MoveRequest(@Size(max = 200) @Nullable List<@NotNull @Valid Instruction> instructions) {}

    @PostMapping("/process-models/{id}/migration-preview")
    MoveRow preview(@PathVariable String id, @Valid @RequestBody(required = false) @Nullable MoveRequest request) {
        acting.with(Permission.PROCESS_APPROVE);
        List<Instruction> wanted = request == null ? null : request.instructions();
        return moves.preview(Ids.parse(id), wanted == null ? List.of() : wanted);
    }

    @PostMapping("/process-models/{id}/migrate")
    MoveRow migrate(@PathVariable String id, @Valid @RequestBody(required = false) @Nullable MoveRequest request) {
        acting.with(Permission.PROCESS_APPROVE);
        return moves.migrate(Ids.parse(id), request == null ? null : request.instructions());
    }

    @GetMapping("/process-models/{id}/moves")
    Page<MoveRow> ofModel(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer limit) {
        acting.with(Permission.PROCESS_READ);
        return moves.page(Ids.parse(id), after, Page.size(limit));
    }

    @GetMapping("/process-moves/{id}")
    MoveRow move(@PathVariable String id) {
        acting.with(Permission.PROCESS_READ);
        return moves.get(Ids.parse(id));
    }

    @GetMapping("/process-moves/{id}/groups")
    Page<MoveGroupRow> groups(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable @Min(1) @Max(1_000_000) Integer after,
            @RequestParam(required = false) @Nullable Integer limit) {
        acting.with(Permission.PROCESS_READ);
        return moves.groups(Ids.parse(id), after, Page.size(limit));
    }

    @GetMapping("/process-moves/{id}/cases")
    Page<MoveCaseRow> cases(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "PENDING|MOVED|LEFT|FAILED") String outcome,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        acting.with(Permission.PROCESS_READ);
        return moves.cases(Ids.parse(id), new Moves.Wanted(outcome, place, reason), after, Page.size(limit));
    }

    @PostMapping("/process-moves/{id}/stop")
    MoveRow stop(@PathVariable String id) {
        acting.with(Permission.PROCESS_APPROVE);
        return moves.stop(Ids.parse(id));
    }

    @PostMapping("/process-moves/{id}/resume")
    MoveRow resume(@PathVariable String id) {
        acting.with(Permission.PROCESS_APPROVE);
        return moves.resume(Ids.parse(id));
    }
}
