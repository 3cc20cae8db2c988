package court.workload.web;

import court.calendar.CourtDay;
import court.facts.workload.StandardKind;
import court.kernel.CaseId;
import court.kernel.Page;
import court.workload.CaseWeights;
import court.workload.Corrections;
import court.workload.LoadBoard;
import court.workload.Weights;
import court.workload.db.BaseRow;
import court.workload.db.CauseWeightRow;
import court.workload.db.CorrectionRow;
import court.workload.db.SourceRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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

/** Standard cases and loads. */
@RestController
@RequestMapping("/api")
class WorkloadController {
    private final Weights weights;
    private final CaseWeights caseWeights;
    private final Corrections corrections;
    private final LoadBoard board;

    WorkloadController(Weights weights, CaseWeights caseWeights, Corrections corrections, LoadBoard board) {
        this.weights = weights;
        this.caseWeights = caseWeights;
        this.corrections = corrections;
        this.board = board;
    }

    record FreezeRequest(@NotNull StandardKind kind) {}

    record CorrectionRequest(
            @NotNull @DecimalMin("0.1") @DecimalMax("20") @Digits(integer = 2, fraction = 3)
            BigDecimal factor,

            @NotBlank @Size(max = 1000) String reason) {}

    record CorrectionDecision(@NotNull Boolean approved) {}

    @GetMapping("/workload/bases")
    List<BaseRow> bases() {
        return weights.bases();
    }

    @PostMapping("/workload/bases")
    @ResponseStatus(HttpStatus.CREATED)
    BaseRow freeze(@Valid @RequestBody FreezeRequest request) {
        return weights.freeze(request.kind());
    }

    @GetMapping("/workload/bases/{id}/causes")
    Page<CauseWeightRow> causes(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return weights.causes(id, after, Page.size(limit));
    }

    @GetMapping("/workload/bases/{id}/cases")
    Page<SourceRow> sources(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cause,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return weights.sources(id, cause, after, Page.size(limit));
    }

    @GetMapping("/workload/board")
    LoadBoard.Board board(
            @RequestParam(required = false) @CourtDay @Nullable LocalDate from,
            @RequestParam(required = false) @CourtDay @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID judge) {
        return board.board(from, to, judge);
    }

    @GetMapping("/workload/corrections")
    Page<CorrectionRow> openCorrections(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return corrections.open(after, Page.size(limit));
    }

    @PostMapping("/workload/corrections/{id}/decision")
    CorrectionRow decide(@PathVariable UUID id, @Valid @RequestBody CorrectionDecision decision) {
        return corrections.decide(id, decision.approved());
    }

    @GetMapping("/cases/{id}/weight")
    CaseWeights.Weight weight(@PathVariable String id) {
        return caseWeights.of(CaseId.parse(id));
    }

    @PostMapping("/cases/{id}/weight-corrections")
    @ResponseStatus(HttpStatus.CREATED)
    CorrectionRow ask(@PathVariable String id, @Valid @RequestBody CorrectionRequest request) {
        return corrections.ask(CaseId.parse(id), request.factor(), request.reason());
    }
}
