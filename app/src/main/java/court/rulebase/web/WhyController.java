package court.rulebase.web;

import com.fasterxml.jackson.databind.JsonNode;
import court.identity.Acting;
import court.identity.Permission;
import court.kernel.Refused;
import court.rulebase.Decisions;
import court.rulebase.ReleaseInForce;
import court.rulebase.Rulebooks;
import court.rulebase.why.Explained;
import court.rulebase.why.Reasons;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Why a rulebook answers as it does, and what would change the answer. */
@RestController
@RequestMapping("/api/rulebooks")
class WhyController {
    private final Reasons reasons;
    private final Decisions decisions;
    private final Rulebooks rulebooks;
    private final Acting acting;

    WhyController(Reasons reasons, Decisions decisions, Rulebooks rulebooks, Acting acting) {
        this.reasons = reasons;
        this.decisions = decisions;
        this.rulebooks = rulebooks;
        this.acting = acting;
    }

    record Question(@Nullable JsonNode facts, @Nullable UUID release) {}

    /** Explains an answer that nobody has recorded. */
    @PostMapping("/{name}/why")
    Explained why(@PathVariable String name, @RequestBody Question question) {
        acting.with(Permission.RULES_ASK);
        if (question.facts() == null || question.facts().isNull()) {
            throw Refused.malformed("rulebase.no-facts");
        }
        ReleaseInForce release = question.release() == null ? rulebooks.inForce() : rulebooks.under(question.release());
        return reasons.of(release.id(), name, Decisions.read(release.rulebook(name), question.facts()));
    }

    /** Explains a recorded decision under the release that made it. */
    @GetMapping("/decisions/{id}/why")
    Explained whyDecided(@PathVariable UUID id) {
        acting.with(Permission.RULES_READ);
        return reasons.of(decisions.get(id));
    }
}
