package court.escalation;

import court.escalation.db.LongPendingMapper;
import court.escalation.db.PendingCount;
import court.escalation.db.PendingQuery;
import court.escalation.db.PendingRow;
import court.facts.escalation.DocketFlag;
import court.facts.escalation.DocketShare;
import court.identity.Acting;
import court.identity.Courts;
import court.identity.Permission;
import court.identity.Viewer;
import court.kernel.Page;
import court.kernel.PageKey;
import court.rulebase.ReleaseInForce;
import court.rulebase.RuleTitles;
import court.rulebase.Rulebooks;
import court.rulebase.why.Explained;
import court.rulebase.why.Reasons;
import court.rules.Answer;
import court.rules.FiredRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/** Cases that have been pending for years, nothing deducted (长期未结): how many, which, and what the rules say of it. */
@Service
public class LongPending {
    private static final String RULEBOOK = "escalation.long-pending";

    private final LongPendingMapper mapper;
    private final Rulebooks rulebooks;
    private final RuleTitles titles;
    private final DutyTexts texts;
    private final Reasons reasons;
    private final Courts courts;
    private final Acting acting;
    private final Clock clock;

    LongPending(
            LongPendingMapper mapper,
            Rulebooks rulebooks,
            RuleTitles titles,
            DutyTexts texts,
            Reasons reasons,
            Courts courts,
            Acting acting,
            Clock clock) {
        this.mapper = mapper;
        this.rulebooks = rulebooks;
        this.titles = titles;
        this.texts = texts;
        this.reasons = reasons;
        this.courts = courts;
        this.acting = acting;
        this.clock = clock;
    }

    /** A line that the docket passes. */
    public record Passed(String rule, String title, String basis, String text) {}

    /** How many cases within reach are long pending, beside the intake of last year. */
    public record Share(int lastYearIntake, int overOneYear, int overThreeYears, List<Passed> passed) {}

    public Share share() {
        DocketShare share = count();
        Answer answer = rulebooks.inForce().decide(RULEBOOK, List.of(share));
        return new Share(
                share.lastYearIntake(),
                share.overOneYear(),
                share.overThreeYears(),
                answer.findings(DocketFlag.class).stream()
                        .map(flag -> passed(flag, answer))
                        .toList());
    }

    private Passed passed(DocketFlag flag, Answer answer) {
        String title = titles.of(flag.rule(), flag.title());
        String basis = answer.fired().stream()
                .filter(fired -> fired.code().equals(flag.rule()))
                .map(FiredRule::basis)
                .findFirst()
                .orElse("");
        return new Passed(
                flag.rule(),
                title,
                basis,
                texts.text(flag.textKey(), title, "", null, LocaleContextHolder.getLocale()));
    }

    /** Why the docket passes a line, or passes none. */
    public Explained why() {
        ReleaseInForce release = rulebooks.inForce();
        return reasons.of(release.id(), RULEBOOK, List.of(count()));
    }

    private DocketShare count() {
        Viewer viewer = acting.with(Permission.COURT_READ);
        LocalDate today = LocalDate.now(clock);
        LocalDate year = today.withDayOfYear(1);
        PendingCount count = mapper.count(viewer, year.minusYears(1), year, today.minusYears(1), today.minusYears(3));
        return new DocketShare(
                courts.get(viewer.court()).code(), count.lastYearIntake(), count.overOneYear(), count.overThreeYears());
    }

    /** Cases within reach that were accepted more than so many years ago and are not closed, the oldest first. */
    public Page<PendingRow> list(int years, @Nullable String after, int limit) {
        Viewer viewer = acting.with(Permission.COURT_READ);
        PageKey key = PageKey.parse(after);
        PendingQuery query = new PendingQuery(
                viewer,
                LocalDate.now(clock).minusYears(years),
                key == null ? null : key.day(),
                key == null ? null : key.id(),
                limit + 1);
        return Page.of(mapper.page(query), limit, row -> PageKey.of(row.acceptedOn(), row.caseId()));
    }
}
