package court.rulebase.web;

import com.fasterxml.jackson.databind.JsonNode;
import court.identity.Acting;
import court.identity.Permission;
import court.kernel.CaseId;
import court.kernel.Page;
import court.kernel.Refused;
import court.rulebase.Decisions;
import court.rulebase.Decisions.Asked;
import court.rulebase.RecordedDecision;
import court.rulebase.ReleaseInForce;
import court.rulebase.Replay;
import court.rulebase.RuleTitles;
import court.rulebase.Rulebooks;
import court.rulebase.db.RuleCount;
import court.rulebase.db.Wanted;
import court.rules.RuleInfo;
import court.rules.Rulebook;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rulebooks: what they are asked with, what they answer, and what they answered. */
@RestController
@RequestMapping("/api/rulebooks")
class RulebookController {
    private static final int DAYS = 30;
    private final Rulebooks rulebooks;
    private final Decisions decisions;
    private final RuleTitles titles;
    private final Acting acting;

    RulebookController(Rulebooks rulebooks, Decisions decisions, RuleTitles titles, Acting acting) {
        this.rulebooks = rulebooks;
        this.decisions = decisions;
        this.titles = titles;
        this.acting = acting;
    }

    /**
     * A rulebook of the release in force.
     *
     * @param facts JSON schema of what it is asked with
     */
    record RulebookView(
            String name,
            String title,
            boolean answersOnce,
            String sha256,
            JsonNode facts,
            List<String> findings,
            int rules) {
        static RulebookView of(Rulebook book, Locale locale) {
            return new RulebookView(
                    book.name(),
                    book.title(locale),
                    book.answersOnce(),
                    book.sha256(),
                    book.codec().schema(),
                    List.copyOf(book.findings().keySet()),
                    book.rules().size());
        }
    }

    record RulesView(UUID release, RulebookView rulebook, List<RuleInfo> rules, int days, List<RuleCount> fired) {}

    record Question(@Nullable JsonNode facts, @Nullable UUID release) {}

    record Again(@Nullable UUID release) {}

    @GetMapping
    List<RulebookView> all(Locale locale) {
        acting.with(Permission.RULES_ASK);
        return rulebooks.inForce().rulebooks().values().stream()
                .map(book -> RulebookView.of(book, locale))
                .toList();
    }

    /** One rulebook with its rules, and how often each fired in the last 30 days. */
    @GetMapping("/{name}")
    RulesView one(@PathVariable String name, Locale locale) {
        acting.with(Permission.RULES_ASK);
        ReleaseInForce release = rulebooks.inForce();
        Rulebook book = release.rulebook(name);
        return new RulesView(
                release.id(),
                RulebookView.of(book, locale),
                book.rules().stream().map(rule -> rule.in(locale)).toList(),
                DAYS,
                decisions.counts(name, DAYS));
    }

    @PostMapping("/{name}/decide")
    Asked decide(@PathVariable String name, @RequestBody Question question, Locale locale) {
        acting.with(Permission.RULES_ASK);
        if (question.facts() == null || question.facts().isNull()) {
            throw Refused.malformed("rulebase.no-facts");
        }
        ReleaseInForce release = question.release() == null ? rulebooks.inForce() : rulebooks.under(question.release());
        return decisions.ask(release, name, question.facts()).in(locale, release.rulebook(name));
    }

    @GetMapping("/decisions")
    Page<RecordedDecision> decisions(
            @RequestParam(name = "case", required = false) @Nullable UUID caseId,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable String rulebook,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer size) {
        acting.with(Permission.RULES_READ);
        Wanted wanted = new Wanted(
                caseId == null ? null : new CaseId(caseId),
                Texts.plain("rule", rule),
                Texts.plain("rulebook", rulebook));
        return decisions.page(wanted, after, Page.size(size)).map(this::shown);
    }

    @GetMapping("/decisions/{id}")
    RecordedDecision decision(@PathVariable UUID id) {
        acting.with(Permission.RULES_READ);
        return shown(decisions.get(id));
    }

    private RecordedDecision shown(RecordedDecision decision) {
        return decision.saying(titles.fired(decision.fired()));
    }

    /** Makes a recorded decision again: under its own release, or under the one given. */
    @PostMapping("/decisions/{id}/replay")
    Replay replay(@PathVariable UUID id, @RequestBody(required = false) @Nullable Again again) {
        acting.with(Permission.RULES_READ);
        UUID release = again == null ? null : again.release();
        Replay replay = release == null ? decisions.replay(id) : decisions.replayUnder(id, release);
        return replay.saying(titles.fired(replay.fired()));
    }
}
