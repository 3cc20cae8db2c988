package court.rulebase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import court.audit.AuditLog;
import court.kernel.CaseId;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.Refused;
import court.rulebase.db.DecisionMapper;
import court.rules.Answer;
import court.rules.FactCodec;
import court.rules.FiredRule;
import court.rules.Rulebook;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The record of decisions, and their replay. */
@Service
public class Decisions {
    private final DecisionMapper mapper;
    private final Rulebooks rulebooks;
    private final ObjectMapper json;
    private final Clock clock;

    Decisions(DecisionMapper mapper, Rulebooks rulebooks, ObjectMapper json, Clock clock) {
        this.mapper = mapper;
        this.rulebooks = rulebooks;
        this.json = json;
        this.clock = clock;
    }

    /** Which recorded decisions to list; null means any. */
    public record Wanted(@Nullable CaseId caseId, @Nullable String rule, @Nullable String rulebook) {}

    /** Writes a decision down in the transaction of the deed that it serves. */
    @Transactional
    public UUID record(
            String subjectType,
            String subjectId,
            @Nullable CaseId caseId,
            ReleaseInForce release,
            String rulebook,
            Collection<?> facts,
            Answer answer) {
        FactCodec codec = release.rulebook(rulebook).codec();
        String codes = answer.fired().stream().map(FiredRule::code).distinct().collect(Collectors.joining(","));
        RecordedDecision decision = new RecordedDecision(
                Ids.next(),
                release.id(),
                rulebook,
                subjectType,
                subjectId,
                caseId,
                codec.writeFacts(facts),
                codec.writeFindings(answer.findings()),
                json.valueToTree(answer.fired()),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                AuditLog.actor());
        mapper.insert(decision, codes);
        return decision.id();
    }

    public RecordedDecision get(UUID id) {
        RecordedDecision decision = mapper.byId(id);
        if (decision == null) {
            throw Refused.notFound("rulebase.no-such-decision", id);
        }
        return decision;
    }

    /** Recorded decisions, the latest first. */
    public Page<RecordedDecision> page(Wanted wanted, @Nullable UUID after, int size) {
        return Page.of(
                mapper.page(wanted, after, size + 1), size, decision -> decision.id().toString());
    }

    /** Makes a recorded decision again under its own release; the outcome is identical. */
    public Replay replay(UUID id) {
        return replayUnder(id, get(id).releaseId());
    }

    /** Tries a recorded decision under another release. */
    public Replay replayUnder(UUID id, UUID releaseId) {
        return again(get(id), rulebooks.under(releaseId));
    }

    Replay again(RecordedDecision decision, ReleaseInForce release) {
        Rulebook rulebook = release.rulebook(decision.rulebook());
        Answer answer = release.decide(
                decision.rulebook(), rulebook.codec().readFacts(decision.facts()));
        JsonNode findings = asStored(rulebook.codec().writeFindings(answer.findings()));
        JsonNode fired = asStored(json.valueToTree(answer.fired()));
        return new Replay(
                decision.id(),
                release.id(),
                findings.equals(decision.findings()) && fired.equals(decision.fired()),
                findings,
                fired,
                without(decision.findings(), findings),
                without(findings, decision.findings()));
    }

    private static List<JsonNode> without(JsonNode all, JsonNode known) {
        List<JsonNode> rest = new ArrayList<>();
        all.forEach(rest::add);
        known.forEach(rest::remove);
        return List.copyOf(rest);
    }

    /** Numbers compare as the database gives them back. */
    private JsonNode asStored(JsonNode node) {
        try {
            return json.readTree(node.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written as JSON reads as JSON", e);
        }
    }
}
