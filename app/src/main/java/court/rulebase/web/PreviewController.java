package court.rulebase.web;

import court.identity.Acting;
import court.identity.Permission;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.Refused;
import court.rulebase.DocketSource.Aspect;
import court.rulebase.db.PreviewChangeRow;
import court.rulebase.db.PreviewFigureRow;
import court.rulebase.db.PreviewMapper.Wanted;
import court.rulebase.db.PreviewRow;
import court.rulebase.db.PreviewSubjectRow;
import court.rulebase.preview.Explanations;
import court.rulebase.preview.PreviewState;
import court.rulebase.preview.Previews;
import court.rulebase.preview.Turn;
import court.rulebase.web.PreviewViews.ChangeView;
import court.rulebase.web.PreviewViews.FigureView;
import court.rulebase.web.PreviewViews.JudgedView;
import court.rulebase.web.PreviewViews.PreviewView;
import court.rulebase.web.PreviewViews.WhyView;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a release would change of the open docket. */
@RestController
@RequestMapping("/api")
class PreviewController {
    private final Previews previews;
    private final Explanations explanations;
    private final PreviewTelling telling;
    private final Acting acting;

    PreviewController(Previews previews, Explanations explanations, PreviewTelling telling, Acting acting) {
        this.previews = previews;
        this.explanations = explanations;
        this.telling = telling;
        this.acting = acting;
    }

    /** Why an officer takes the figures as they are. */
    record Reason(@Nullable String reason) {}

    /** By what figures are summed. */
    enum By {
        COURT,
        RULE
    }

    /** Starts a preview, or joins the one that runs: 200 when it has ended meanwhile, else 202. */
    @PostMapping("/rule-releases/{id}/preview")
    ResponseEntity<PreviewView> start(@PathVariable UUID id, Locale locale) {
        PreviewRow row = previews.start(id, acting.with(Permission.RULES_READ));
        HttpStatus status = row.state() == PreviewState.RUNNING ? HttpStatus.ACCEPTED : HttpStatus.OK;
        return ResponseEntity.status(status).body(telling.of(row, locale));
    }

    @GetMapping("/rule-releases/{id}/preview")
    PreviewView latest(@PathVariable UUID id, Locale locale) {
        acting.with(Permission.RULES_READ);
        return telling.of(previews.latest(id), locale);
    }

    @GetMapping("/rule-previews/{id}")
    PreviewView one(@PathVariable UUID id, Locale locale) {
        acting.with(Permission.RULES_READ);
        return telling.of(previews.get(id), locale);
    }

    @PostMapping("/rule-previews/{id}/cancel")
    PreviewView cancel(@PathVariable UUID id, Locale locale) {
        acting.with(Permission.RULES_DRAFT);
        return telling.of(previews.cancel(id), locale);
    }

    @PostMapping("/rule-previews/{id}/accept")
    PreviewView accept(@PathVariable UUID id, @RequestBody Reason reason, Locale locale) {
        return telling.of(
                previews.accept(id, Texts.note(reason.reason()), acting.with(Permission.RULES_APPROVE)), locale);
    }

    /** Figures of courts or rules, paged by them: all figures of one are on one page. */
    @GetMapping("/rule-previews/{id}/figures")
    Page<FigureView> figures(
            @PathVariable UUID id,
            @RequestParam By by,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer size,
            Locale locale) {
        acting.with(Permission.RULES_READ);
        PreviewRow row = previews.get(id);
        int keys = Page.size(size);
        List<PreviewFigureRow> sums = by == By.COURT
                ? previews.sumsByCourt(id, after == null ? null : Ids.parse(after), keys + 1)
                : previews.sumsByRule(id, after == null ? null : Texts.code(after), keys + 1);
        List<String> all = sums.stream()
                .map(sum -> Objects.requireNonNull(sum.key()))
                .distinct()
                .toList();
        boolean more = all.size() > keys;
        List<PreviewFigureRow> shown = more
                ? sums.stream().filter(sum -> !all.get(keys).equals(sum.key())).toList()
                : sums;
        return new Page<>(
                by == By.COURT ? telling.byCourt(shown) : telling.byRule(row, shown, locale),
                more ? all.get(keys - 1) : null);
    }

    /** Everything that was judged: cases, and questions that somebody asked. */
    @GetMapping("/rule-previews/{id}/judged")
    Page<JudgedView> judged(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Boolean changed,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(required = false) @Nullable Integer size) {
        acting.with(Permission.RULES_READ);
        Page<PreviewSubjectRow> page = previews.subjects(id, changed, positive(after), Page.size(size));
        return new Page<>(telling.judged(page.rows()), page.next());
    }

    private static @Nullable Long positive(@Nullable Long after) {
        if (after != null && after < 1) {
            throw Refused.malformed("kernel.bad-parameter", "after");
        }
        return after;
    }

    /** What would be otherwise, one thing after the other. */
    @GetMapping("/rule-previews/{id}/changes")
    Page<ChangeView> changes(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Aspect aspect,
            @RequestParam(required = false) @Nullable Turn turn,
            @RequestParam(required = false) @Nullable UUID court,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(required = false) @Nullable Integer size,
            Locale locale) {
        acting.with(Permission.RULES_READ);
        Wanted wanted = new Wanted(id, aspect, turn, court, rule == null ? null : Texts.code(rule));
        Page<PreviewChangeRow> page = previews.changes(wanted, positive(after), Page.size(size));
        return new Page<>(telling.changes(previews.get(id), page.rows(), locale), page.next());
    }

    /** One thing with both explanations, on the facts as they are now. */
    @GetMapping("/rule-previews/{id}/changes/{n}")
    WhyView why(@PathVariable UUID id, @PathVariable long n, Locale locale) {
        acting.with(Permission.RULES_READ);
        PreviewRow preview = previews.get(id);
        PreviewChangeRow change = previews.change(id, n);
        return telling.why(preview, change, explanations.of(preview, change), locale);
    }
}
