package court.rulebase.web;

import com.fasterxml.jackson.databind.JsonNode;
import court.identity.Acting;
import court.identity.Permission;
import court.kernel.CaseId;
import court.kernel.Page;
import court.rulebase.RuleTitles;
import court.rulebase.Rulebooks;
import court.rulebase.db.ShadowCount;
import court.rulebase.db.ShadowDifference;
import court.rulebase.db.ShadowRow;
import court.rulebase.shadow.Shadows;
import court.rulebase.why.Explained;
import court.rulebase.why.Reasons;
import court.rules.Rulebook;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A draft beside the release in force: started, stopped, its figures, and what it would have answered otherwise. */
@RestController
@RequestMapping("/api/rule-releases/{id}/shadow")
class ShadowController {
    private final Shadows shadows;
    private final Rulebooks rulebooks;
    private final Reasons reasons;
    private final RuleTitles titles;
    private final Acting acting;

    ShadowController(Shadows shadows, Rulebooks rulebooks, Reasons reasons, RuleTitles titles, Acting acting) {
        this.shadows = shadows;
        this.rulebooks = rulebooks;
        this.reasons = reasons;
        this.titles = titles;
        this.acting = acting;
    }

    record BookCount(String rulebook, String title, long judged, long differing, long failed, long dropped) {}

    /** @param startedBy null before the draft was first started */
    record ShadowView(
            boolean running,
            @Nullable String startedBy,
            @Nullable Instant startedAt,
            @Nullable String stoppedBy,
            @Nullable Instant stoppedAt,
            @Nullable String ended,
            List<BookCount> books) {}

    record DifferenceView(
            UUID id,
            String rulebook,
            String title,
            @Nullable CaseId caseId,
            JsonNode fired,
            JsonNode draftFired,
            @Nullable String failure,
            Instant at) {}

    /** Both answers explained; {@code draft} is null where the draft gave none. */
    record BothView(Explained live, @Nullable Explained draft) {}

    @PostMapping
    ShadowView start(@PathVariable UUID id, Locale locale) {
        return view(shadows.start(id, acting.with(Permission.RULES_DRAFT)), locale);
    }

    @PostMapping("/stop")
    ShadowView stop(@PathVariable UUID id, Locale locale) {
        return view(shadows.stop(id, acting.with(Permission.RULES_DRAFT)), locale);
    }

    @GetMapping
    ShadowView state(@PathVariable UUID id, Locale locale) {
        acting.with(Permission.RULES_READ);
        return view(shadows.state(id), locale);
    }

    @GetMapping("/differences")
    Page<DifferenceView> differences(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String rulebook,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer size,
            Locale locale) {
        acting.with(Permission.RULES_READ);
        return shadows.differences(id, Texts.plain("rulebook", rulebook), after, Page.size(size))
                .map(row -> view(row, locale));
    }

    @GetMapping("/differences/{difference}/why")
    BothView why(@PathVariable UUID id, @PathVariable UUID difference) {
        acting.with(Permission.RULES_READ);
        ShadowDifference row = shadows.difference(id, difference);
        List<Object> facts =
                rulebooks.under(row.against()).rulebook(row.rulebook()).codec().readFacts(row.facts());
        return new BothView(
                reasons.of(row.against(), row.rulebook(), facts),
                row.failure() == null ? reasons.of(id, row.rulebook(), facts) : null);
    }

    private ShadowView view(Shadows.State state, Locale locale) {
        ShadowRow run = state.run();
        List<BookCount> books =
                state.counts().stream().map(count -> view(count, locale)).toList();
        return run == null
                ? new ShadowView(false, null, null, null, null, null, books)
                : new ShadowView(
                        run.stoppedAt() == null,
                        run.startedBy(),
                        run.startedAt(),
                        run.stoppedBy(),
                        run.stoppedAt(),
                        run.ended(),
                        books);
    }

    private BookCount view(ShadowCount count, Locale locale) {
        return new BookCount(
                count.rulebook(),
                title(count.rulebook(), locale),
                count.judged(),
                count.differing(),
                count.failed(),
                count.dropped());
    }

    private String title(String rulebook, Locale locale) {
        return Optional.ofNullable(rulebooks.inForce().rulebooks().get(rulebook))
                .map((Rulebook book) -> book.title(locale))
                .orElse(rulebook);
    }

    private DifferenceView view(ShadowDifference row, Locale locale) {
        return new DifferenceView(
                row.id(),
                row.rulebook(),
                title(row.rulebook(), locale),
                row.caseId(),
                titles.fired(row.fired()),
                titles.fired(row.draftFired()),
                row.failure(),
                row.at());
    }
}
