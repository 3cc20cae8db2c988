package court.casefile.web;

import court.casefile.db.CauseMapper;
import court.casefile.db.CauseRow;
import court.kernel.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Causes of action in force, to choose from. */
@RestController
@RequestMapping("/api/causes")
class CauseController {
    private final CauseMapper causes;
    private final Clock clock;

    CauseController(CauseMapper causes, Clock clock) {
        this.causes = causes;
        this.clock = clock;
    }

    @GetMapping
    Page<CauseRow> search(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String domain,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = Page.size(limit);
        List<CauseRow> rows = causes.search(text, domain, LocalDate.now(clock), after, size + 1);
        return Page.of(rows, size, CauseRow::name);
    }
}
