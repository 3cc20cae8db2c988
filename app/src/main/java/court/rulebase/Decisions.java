package court.rulebase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import court.audit.AuditLog;
import court.kernel.CaseId;
import court.kernel.FieldProblem;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.Refused;
import court.kernel.RuleQuestion;
import court.rulebase.db.DecisionMapper;
import court.rulebase.db.RuleCount;
import court.rulebase.db.Wanted;
import court.rules.Answer;
import court.rules.FactCodec;
import court.rules.FactRefused;
import court.rules.FiredRule;
import court.rules.RuleInfo;
import court.rules.Rulebook;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The record of decisions, and their replay. */
@Service
public class Decisions {
    private final DecisionMapper mapper;
    private final Rulebooks rulebooks;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final Clock clock;

    Decisions(DecisionMapper mapper, Rulebooks rulebooks, AuditLog audit, ObjectMapper json, Clock clock) {
        this.mapper = mapper;
        this.rulebooks = rulebooks;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** Answer to a request, with the id under which it was recorded. */
    public record Asked(UUID decision, UUID release, JsonNode findings, List<FiredRule> fired) {
        /** With the titles of rules in the language of the one who asked. */
        public Asked in(Locale locale, Rulebook rulebook) {
            Map<String, RuleInfo> rules =
                    rulebook.rules().stream().collect(Collectors.toMap(RuleInfo::rule, rule -> rule, (a, b) -> a));
            List<FiredRule> shown = fired.stream()
                    .map(rule -> Objects.requireNonNull(rules.get(rule.rule()))
                            .in(locale)
                            .fired())
                    .toList();
            return new Asked(decision, release, findings, shown);
        }
    }

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

    /** Decides on facts that a person or another system sends, and records it. */
    @Transactional
    public Asked ask(ReleaseInForce release, String rulebook, JsonNode json) {
        Rulebook book = release.rulebook(rulebook);
        List<Object> facts = read(book, json);
        Answer answer = release.decide(rulebook, facts);
        if (book.answersOnce() && answer.findings().isEmpty()) {
            throw Refused.because(rulebook.substring(0, rulebook.indexOf('.')) + ".no-provision", rulebook)
                    .asking(new RuleQuestion(release.id(), rulebook, facts));
        }
        String actor = AuditLog.actor();
        UUID id = record("request", actor, null, release, rulebook, facts, answer);
        audit.record(
                "rulebase.decided", "rulebase-decision", id, Map.of("rulebook", rulebook, "release", release.id()));
        return new Asked(id, release.id(), book.codec().writeFindings(answer.findings()), answer.fired());
    }

    /** The facts that somebody sent; refuses what a rulebook does not take. */
    public static List<Object> read(Rulebook book, JsonNode json) {
        if (json.toString().contains("\\u0000")) {
            // the database takes no NUL in a text
            throw Refused.fields(
                    "kernel.bad-fields", List.of(new FieldProblem("$.facts", "kernel.bad-value", List.of())));
        }
        try {
            return book.codec().readFacts(json);
        } catch (FactRefused e) {
            String path = "$.facts" + e.path().substring(1);
            String message = e.message(LocaleContextHolder.getLocale());
            throw Refused.fields(
                    "kernel.bad-fields", List.of(new FieldProblem(path, "rulebase.bad-fact", List.of(message))));
        }
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
                mapper.page(wanted, after, size + 1),
                size,
                decision -> decision.id().toString());
    }

    /** What was decided about a case, the latest first. */
    public List<RecordedDecision> ofCase(CaseId caseId, int limit) {
        return mapper.page(new Wanted(caseId, null, null), null, limit);
    }

    /** The first decision about a subject of a case, made after something with that id, in which a rule fired. */
    public Optional<RecordedDecision> firstSince(UUID earlier, CaseId caseId, String subjectId, String rule) {
        return Optional.ofNullable(mapper.firstSince(earlier, caseId, subjectId, rule));
    }

    /** How often each rule of a rulebook fired over the last days. */
    public List<RuleCount> counts(String rulebook, int days) {
        return mapper.counts(rulebook, LocalDate.now(clock).minusDays(days - 1L));
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
        Answer answer = release.again(decision.rulebook(), rulebook.codec().readFacts(decision.facts()));
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
