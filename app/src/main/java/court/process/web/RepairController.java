package court.process.web;

import court.kernel.Ids;
import court.kernel.Page;
import court.process.db.RepairRow;
import court.process.operation.Repairs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A single case is put right: one supervisor asks, another approves. */
@RestController
@RequestMapping("/api/process-repairs")
@Validated
class RepairController {
    private final Repairs repairs;

    RepairController(Repairs repairs) {
        this.repairs = repairs;
    }

    record RepairRequest(
            @NotBlank @Size(max = 100) String instance,

            @NotNull @Pattern(regexp = "JUMP|REPEAT|CANCEL") String kind,

            @NotBlank @Size(max = 100) String element,

            @Nullable @Size(max = 100) String target,

            @NotBlank @Size(max = 1000) String reason) {}

    record RefusalRequest(@NotBlank @Size(max = 1000) String reason) {}

    @GetMapping
    Page<RepairRow> list(
            @RequestParam(required = false) @Nullable @Pattern(regexp = "REQUESTED|DONE|REFUSED|WITHDRAWN")
                    String state,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return repairs.page(state, after, Page.size(limit));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RepairRow ask(@Valid @RequestBody RepairRequest request) {
        return repairs.ask(new Repairs.Wish(
                request.instance(), request.kind(), request.element(), request.target(), request.reason()));
    }

    @PostMapping("/{id}/approve")
    RepairRow approve(@PathVariable String id) {
        return repairs.approve(Ids.parse(id));
    }

    @PostMapping("/{id}/refuse")
    RepairRow refuse(@PathVariable String id, @Valid @RequestBody RefusalRequest request) {
        return repairs.refuse(Ids.parse(id), request.reason());
    }

    @PostMapping("/{id}/withdraw")
    RepairRow withdraw(@PathVariable String id) {
        return repairs.withdraw(Ids.parse(id));
    }
}
