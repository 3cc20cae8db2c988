package court.rulebase.web;

import court.identity.Acting;
import court.identity.Permission;
import court.identity.Viewer;
import court.kernel.Refused;
import court.rulebase.db.ReleaseRow;
import court.rulebase.web.ReleaseViews.ReleaseView;
import court.rulebase.workbench.BaselineComparison;
import court.rulebase.workbench.BaselineComparison.Comparison;
import court.rulebase.workbench.BaselineComparison.Differing;
import court.rulebase.workbench.BaselineComparison.FileSides;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shipped rules beside live ones. */
@RestController
@RequestMapping("/api/rule-releases/baseline")
class BaselineController {
    private static final int FILES = 1_000;
    private final BaselineComparison comparison;
    private final Acting acting;

    BaselineController(BaselineComparison comparison, Acting acting) {
        this.comparison = comparison;
        this.acting = acting;
    }

    record ComparisonView(
            UUID shipped,
            UUID live,
            @Nullable UUID base,
            @Nullable ReleaseView draft,
            List<Differing> files) {
        static ComparisonView of(Comparison now, Locale locale) {
            ReleaseRow draft = now.draft();
            return new ComparisonView(
                    now.shipped(),
                    now.live(),
                    now.base(),
                    draft == null ? null : ReleaseView.of(draft, locale),
                    now.files());
        }
    }

    /**
     * What an officer decided.
     *
     * @param shipped the baseline that was looked at
     * @param take files that shall be as shipped; all others stay as they are
     */
    record Decided(
            @Nullable UUID shipped,
            @Nullable List<String> take,
            @Nullable String note) {}

    @GetMapping("/comparison")
    ComparisonView comparison(Locale locale) {
        acting.with(Permission.RULES_READ);
        return ComparisonView.of(comparison.now(), locale);
    }

    /** One differing file on each side: before, shipped, live. */
    @GetMapping("/file")
    FileSides file(@RequestParam String path, Locale locale) {
        acting.with(Permission.RULES_READ);
        return comparison.file(Texts.path(path), locale);
    }

    /** Makes a draft of what was decided; nothing comes into force by it. Where all stays, the live release is the answer. */
    @PostMapping("/draft")
    @ResponseStatus(HttpStatus.CREATED)
    ReleaseView draft(@RequestBody Decided decided, Locale locale) {
        Viewer officer = acting.with(Permission.RULES_DRAFT);
        UUID shipped = decided.shipped();
        List<String> take = decided.take();
        if (shipped == null
                || take == null
                || take.size() > FILES
                || take.stream().anyMatch(Objects::isNull)) {
            throw Refused.malformed("kernel.bad-parameter", shipped == null ? "shipped" : "take");
        }
        List<String> paths = take.stream().map(Texts::path).distinct().toList();
        return ReleaseView.of(comparison.draft(shipped, paths, Texts.note(decided.note()), officer), locale);
    }
}
