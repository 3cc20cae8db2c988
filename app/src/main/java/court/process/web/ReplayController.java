package court.process.web;

import court.identity.Acting;
import court.identity.Permission;
import court.kernel.Ids;
import court.kernel.Page;
import court.process.db.ReplayMapper.ReplayCaseRow;
import court.process.db.ReplayMapper.ReplayRow;
import court.process.versions.Replays;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
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

/** A draft is tried by what was recorded of late. */
@RestController
@RequestMapping("/api")
class ReplayController {
    private final Replays replays;
    private final Acting acting;

    ReplayController(Replays replays, Acting acting) {
        this.replays = replays;
        this.acting = acting;
    }

    record ReplayRequest(@NotNull @Min(1) @Max(366) Integer days) {}

    @PostMapping("/process-models/{id}/replays")
    @ResponseStatus(HttpStatus.CREATED)
    ReplayRow start(@PathVariable String id, @Valid @RequestBody ReplayRequest request) {
        acting.with(Permission.PROCESS_DRAFT);
        return replays.start(Ids.parse(id), request.days());
    }

    @GetMapping("/process-models/{id}/replays")
    Page<ReplayRow> ofModel(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer limit) {
        acting.with(Permission.PROCESS_READ);
        return replays.page(Ids.parse(id), after, Page.size(limit));
    }

    @GetMapping("/process-replays/{id}")
    ReplayRow replay(@PathVariable String id) {
        acting.with(Permission.PROCESS_READ);
        return replays.get(Ids.parse(id));
    }

    @GetMapping("/process-replays/{id}/cases")
    Page<ReplayCaseRow> cases(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Boolean same,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        acting.with(Permission.PROCESS_READ);
        return replays.cases(Ids.parse(id), same, after, Page.size(limit));
    }

    @PostMapping("/process-replays/{id}/stop")
    ReplayRow stop(@PathVariable String id) {
        acting.with(Permission.PROCESS_DRAFT);
        return replays.stop(Ids.parse(id));
    }
}
