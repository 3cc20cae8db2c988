package court.casefile.web;

import court.casefile.check.ClockChecks;
import court.casefile.db.CheckCount;
import court.casefile.db.CheckRow;
import court.kernel.Ids;
import court.kernel.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The trial office looks through deductions and extensions. */
@RestController
@RequestMapping("/api/clock-checks")
class CheckController {
    private final ClockChecks checks;

    CheckController(ClockChecks checks) {
        this.checks = checks;
    }

    /** The version that was read; below zero while nobody has looked at the entry. */
    record Accept(@NotNull Integer version) {}

    record Ask(
            @NotNull Integer version,
            @NotBlank @Size(max = 500) String words) {}

    @GetMapping
    Page<CheckRow> page(
            @RequestParam(defaultValue = "OPEN") ClockChecks.Standing standing,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return checks.page(standing, after, Page.size(limit));
    }

    @GetMapping("/counts")
    List<CheckCount> counts() {
        return checks.counts();
    }

    @PostMapping("/{deed}/accept")
    CheckRow accept(@PathVariable String deed, @Valid @RequestBody Accept said) {
        return checks.accept(Ids.parse(deed), said.version());
    }

    @PostMapping("/{deed}/ask")
    CheckRow ask(@PathVariable String deed, @Valid @RequestBody Ask said) {
        return checks.ask(Ids.parse(deed), said.version(), said.words());
    }
}
