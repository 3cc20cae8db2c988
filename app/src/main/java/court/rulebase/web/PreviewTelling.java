package court.rulebase.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import court.identity.Courts;
import court.kernel.CaseId;
import court.kernel.CourtId;
import court.rulebase.CaseNames;
import court.rulebase.ReleaseInForce;
import court.rulebase.RuleTitles;
import court.rulebase.Rulebooks;
import court.rulebase.db.PreviewChangeRow;
import court.rulebase.db.PreviewFigureRow;
import court.rulebase.db.PreviewRow;
import court.rulebase.db.PreviewSubjectRow;
import court.rulebase.preview.Anomaly;
import court.rulebase.preview.Explanations;
import court.rulebase.preview.Previews;
import court.rulebase.release.ProblemJson;
import court.rulebase.release.Releases;
import court.rulebase.web.PreviewViews.Acceptance;
import court.rulebase.web.PreviewViews.AnomalyView;
import court.rulebase.web.PreviewViews.ChangeView;
import court.rulebase.web.PreviewViews.FigureView;
import court.rulebase.web.PreviewViews.JudgedView;
import court.rulebase.web.PreviewViews.PreviewView;
import court.rulebase.web.PreviewViews.ReasonView;
import court.rulebase.web.PreviewViews.RuleName;
import court.rules.FiredRule;
import court.rules.RuleInfo;
import court.rules.Rulebook;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts previews into the reader's words: names of courts and cases, titles of rules. */
@Component
class PreviewTelling {
    private static final TypeReference<List<Anomaly>> ANOMALIES = new TypeReference<>() {};

    private final Previews previews;
    private final Releases releases;
    private final Rulebooks rulebooks;
    private final RuleTitles titles;
    private final Courts courts;
    private final CaseNames cases;
    private final ObjectMapper json;

    PreviewTelling(
            Previews previews,
            Releases releases,
            Rulebooks rulebooks,
            RuleTitles titles,
            Courts courts,
            CaseNames cases,
            ObjectMapper json) {
        this.previews = previews;
        this.releases = releases;
        this.rulebooks = rulebooks;
        this.titles = titles;
        this.courts = courts;
        this.cases = cases;
        this.json = json;
    }

    PreviewView of(PreviewRow row, Locale locale) {
        return new PreviewView(
                row.id(),
                row.releaseId(),
                row.againstId(),
                row.day(),
                row.state(),
                row.requestedBy(),
                row.requestedAt(),
                row.endedAt(),
                row.message(),
                row.total(),
                row.judged(),
                row.changed(),
                Previews.changed(row).stream().sorted().toList(),
                previews.unjudged(row),
                ReleaseViews.problems(
                        ProblemJson.read(releases.get(row.releaseId()).problems()), locale),
                anomalies(row, locale),
                Acceptance.of(row),
                previews.sums(row.id()).stream()
                        .map(sum -> FigureView.of(sum, ""))
                        .toList());
    }

    private List<AnomalyView> anomalies(PreviewRow row, Locale locale) {
        if (row.anomalies() == null) {
            return List.of();
        }
        Map<String, String> names = ruleNames(row, locale);
        return json.convertValue(row.anomalies(), ANOMALIES).stream()
                .map(found ->
                        new AnomalyView(found.kind(), found.about(), about(found, names, row, locale), found.count()))
                .toList();
    }

    private String about(Anomaly found, Map<String, String> names, PreviewRow row, Locale locale) {
        return switch (found.kind()) {
            case NEVER_FIRES -> names.getOrDefault(found.about(), "");
            case GAP, OVERLAP -> bookTitle(row, found.about(), locale);
            case UNANSWERED, FLOOD -> "";
        };
    }

    List<FigureView> byCourt(List<PreviewFigureRow> rows) {
        return rows.stream()
                .map(row -> FigureView.of(row, court(new CourtId(UUID.fromString(Objects.requireNonNull(row.key()))))))
                .toList();
    }

    List<FigureView> byRule(PreviewRow preview, List<PreviewFigureRow> rows, Locale locale) {
        Map<String, String> names = ruleNames(preview, locale);
        return rows.stream()
                .map(row -> FigureView.of(row, names.getOrDefault(row.key(), "")))
                .toList();
    }

    List<ChangeView> changes(PreviewRow preview, List<PreviewChangeRow> rows, Locale locale) {
        Map<String, String> names = ruleNames(preview, locale);
        Map<CaseId, String> numbers = numbers(rows.stream().map(PreviewChangeRow::caseId));
        return rows.stream()
                .map(row -> new ChangeView(
                        row.n(),
                        row.source(),
                        row.caseId(),
                        row.caseId() == null ? null : numbers.get(row.caseId()),
                        row.courtId() == null ? null : court(row.courtId()),
                        title(row.title(), locale),
                        row.aspect(),
                        row.turn(),
                        row.beforeValue(),
                        row.afterValue(),
                        rule(row.beforeRule(), names),
                        rule(row.afterRule(), names)))
                .toList();
    }

    private Map<CaseId, String> numbers(Stream<@Nullable CaseId> ids) {
        return cases.of(ids.flatMap(Stream::ofNullable).collect(Collectors.toSet()));
    }

    List<JudgedView> judged(List<PreviewSubjectRow> rows) {
        Map<CaseId, String> numbers = numbers(rows.stream().map(PreviewSubjectRow::caseId));
        return rows.stream()
                .map(row -> new JudgedView(
                        row.n(),
                        row.caseId(),
                        row.caseId() == null ? null : numbers.get(row.caseId()),
                        row.courtId() == null ? null : court(row.courtId()),
                        row.changed()))
                .toList();
    }

    /** What is kept in Chinese is a title, or the title of a clock and of what follows from it. */
    private String title(String chinese, Locale locale) {
        String comma = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? ": " : "：";
        return Arrays.stream(chinese.split("：", -1)).map(titles::of).collect(Collectors.joining(comma));
    }

    PreviewViews.WhyView why(PreviewRow preview, PreviewChangeRow change, Explanations.Both both, Locale locale) {
        return new PreviewViews.WhyView(
                changes(preview, List.of(change), locale).get(0),
                reasons(both.before(), preview.againstId(), locale),
                reasons(both.after(), preview.releaseId(), locale));
    }

    private List<ReasonView> reasons(Collection<Explanations.Reason> reasons, UUID release, Locale locale) {
        ReleaseInForce pinned = rulebooks.under(release);
        return reasons.stream()
                .map(reason -> reason(reason, pinned.rulebook(reason.rulebook()), locale))
                .toList();
    }

    private static ReasonView reason(Explanations.Reason reason, Rulebook book, Locale locale) {
        Map<String, RuleInfo> rules =
                book.rules().stream().collect(Collectors.toMap(RuleInfo::rule, rule -> rule, (a, b) -> a));
        List<FiredRule> fired = reason.fired().stream()
                .map(rule -> Optional.ofNullable(rules.get(rule.rule()))
                        .map(info -> info.in(locale).fired())
                        .orElse(rule))
                .toList();
        return new ReasonView(book.name(), book.title(locale), reason.facts(), reason.findings(), fired);
    }

    private static @Nullable RuleName rule(@Nullable String code, Map<String, String> names) {
        return code == null || code.isEmpty() ? null : new RuleName(code, names.getOrDefault(code, ""));
    }

    private String court(CourtId id) {
        return courts.get(id).name();
    }

    private String bookTitle(PreviewRow row, String name, Locale locale) {
        return Optional.ofNullable(rulebooks.under(row.releaseId()).rulebooks().get(name))
                .map(book -> book.title(locale))
                .orElse(name);
    }

    private Map<String, String> ruleNames(PreviewRow row, Locale locale) {
        Map<String, String> names = new HashMap<>();
        Stream.concat(rules(rulebooks.inForce()), tried(row))
                .forEach(rule -> names.put(rule.code(), rule.title(locale)));
        return names;
    }

    private static Stream<RuleInfo> rules(ReleaseInForce release) {
        return release.rulebooks().values().stream().flatMap(book -> book.rules().stream());
    }

    /** Rules of the release that was tried; one that was barred since is told by its codes. */
    private Stream<RuleInfo> tried(PreviewRow row) {
        return releases.get(row.releaseId()).quarantine() == null
                ? rules(rulebooks.under(row.releaseId()))
                : Stream.empty();
    }
}
