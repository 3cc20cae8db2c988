package court.rulebase.preview;

import court.rulebase.DocketSource;
import court.rulebase.RecordedDecision;
import court.rulebase.ReleaseInForce;
import court.rulebase.Rulebooks;
import court.rulebase.db.DecisionMapper;
import court.rules.Answer;
import court.rules.FactRefused;
import court.rules.FiredRule;
import court.rules.Rulebook;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decisions that were recorded over the last days, made again. */
@Component
class DecisionDocket implements DocketSource<RecordedDecision> {
    static final String NAME = "rulebase.decisions";

    private final DecisionMapper mapper;
    private final Rulebooks rulebooks;
    private final PreviewSettings settings;
    private final Clock clock;

    DecisionDocket(DecisionMapper mapper, Rulebooks rulebooks, PreviewSettings settings, Clock clock) {
        this.mapper = mapper;
        this.rulebooks = rulebooks;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> rulebooks() {
        return rulebooks.inForce().rulebooks().keySet();
    }

    private Instant from() {
        return clock.instant().minus(Duration.ofDays(settings.days()));
    }

    @Override
    public long open() {
        return mapper.countSince(from());
    }

    @Override
    public List<Subject<RecordedDecision>> after(@Nullable UUID last, int size) {
        return mapper.since(from(), last, size).stream()
                .map(DecisionDocket::subject)
                .toList();
    }

    @Override
    public @Nullable Subject<RecordedDecision> one(UUID id) {
        RecordedDecision decision = mapper.byId(id);
        return decision == null ? null : subject(decision);
    }

    private static Subject<RecordedDecision> subject(RecordedDecision decision) {
        return new Subject<>(decision.id(), decision.caseId(), null, decision);
    }

    @Override
    public List<Outcomes> judge(List<Subject<RecordedDecision>> subjects, ReleaseInForce release, LocalDate day) {
        return subjects.stream()
                .map(subject -> outcomes(subject.facts(), release))
                .toList();
    }

    private static Outcomes outcomes(RecordedDecision decision, ReleaseInForce release) {
        Rulebook book = release.rulebooks().get(decision.rulebook());
        if (book == null) {
            return new Outcomes(List.of(), "rulebase.no-such-rulebook");
        }
        try {
            Answer answer = release.decide(book.name(), book.codec().readFacts(decision.facts()));
            String rule =
                    answer.fired().stream().map(FiredRule::code).findFirst().orElse("");
            return Outcomes.of(List.of(new Outcome(
                    book.name(),
                    book.title(Locale.SIMPLIFIED_CHINESE),
                    Aspect.ANSWER,
                    book.codec().writeFindings(answer.findings()).toString(),
                    null,
                    rule)));
        } catch (FactRefused e) {
            return new Outcomes(List.of(), "rulebase.bad-fact");
        }
    }
}
