package court.demo;

import static court.casefile.model.DeedKind.*;

import court.calendar.CourtCalendar;
import court.casefile.NewDeed;
import court.casefile.model.ClosingManner;
import court.casefile.model.DeedKind;
import court.facts.LegalPeriod;
import court.facts.Procedure;
import court.hearing.db.RoomRow;
import court.kernel.PersonId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What has happened in one case up to today. The whole life of the case is told in legal order on working days, and what
 * would lie after today is left out, so that the docket stands in every stage as a real one does.
 */
final class DemoDocketStory {
    private static final LegalPeriod APPEAL_WINDOW = LegalPeriod.parse("P15D");
    private static final int USUAL_HOUR = 9;

    private final DemoDocketFigures figures;
    private final DemoDocketBench bench;
    private final CourtCalendar calendar;
    private final LocalDate today;
    private final Random dice;
    private final List<NewDeed> deeds = new ArrayList<>();
    /** Cases that have got stuck: nothing happens any more after so many deeds. */
    private final int most;

    private Procedure procedure;
    private LocalDate day;
    private boolean over;

    DemoDocketStory(
            DemoDocketFigures figures,
            DemoDocketBench bench,
            CourtCalendar calendar,
            LocalDate today,
            Procedure procedure,
            LocalDate filed,
            Random dice) {
        this.figures = figures;
        this.bench = bench;
        this.calendar = calendar;
        this.today = today;
        this.procedure = procedure;
        this.day = filed;
        this.dice = dice;
        this.most = figures.turns("stuck", dice) ? 4 + dice.nextInt(8) : Integer.MAX_VALUE;
    }

    List<NewDeed> tell() {
        if (!filing()) {
            return deeds;
        }
        LocalDate accepted = day;
        int length = figures.length(procedure, dice);
        PersonId judge = prepare();
        ClosingManner ending = figures.ending(dice);
        length = turns(accepted, length, judge);
        if (ending == ClosingManner.JUDGMENT) {
            hear(accepted, length);
            judgment(accepted.plusDays(length));
        } else {
            otherwise(ending, accepted.plusDays(length));
        }
        return deeds;
    }

    private boolean filing() {
        if (figures.turns("correcting", dice)) {
            add(DEFECTS_NOTICED, 1 + dice.nextInt(4), Map.of("defects", "补交被告身份信息和证据目录"));
            add(CORRECTED, 4 + dice.nextInt(14), Map.of());
        }
        if (figures.turns("refused", dice)) {
            add(DeedKind.REFUSED, 1 + dice.nextInt(5), Map.of("reason", "不属于人民法院受理民事诉讼的范围"));
            return false;
        }
        add(ACCEPTED, dice.nextInt(5) < 3 ? 0 : 1 + dice.nextInt(5), Map.of());
        return !over;
    }

    private PersonId prepare() {
        add(FEE_NOTICED, 0, Map.of());
        add(FEE_PAID, 1 + dice.nextInt(2), Map.of());
        PersonId judge = bench.judge(dice);
        boolean panel = procedure == Procedure.ORDINARY && dice.nextBoolean();
        Map<String, String> given = new HashMap<>(Map.of(
                "judge", judge.toString(),
                "clerk", bench.clerk().toString(),
                "division", bench.division().toString(),
                "procedure", procedure.name(),
                "bench", panel ? "PANEL" : "SOLE"));
        if (bench.assistant() != null) {
            given.put("assistant", bench.assistant().toString());
        }
        if (panel) {
            given.put(
                    "members",
                    bench.members(judge).stream().map(PersonId::toString).collect(Collectors.joining(",")));
        }
        add(ASSIGNED, 1, given);
        add(PANEL_TOLD, 0, Map.of());
        add(COMPLAINT_SERVED, 1, Map.of());
        boolean waived = procedure != Procedure.ORDINARY && dice.nextInt(3) == 0;
        add(waived ? ANSWER_WAIVED : ANSWERED, waived ? 0 : 4 + dice.nextInt(10), Map.of());
        if (!waived) {
            add(ANSWER_SERVED, 1 + dice.nextInt(3), Map.of());
        }
        return judge;
    }

    /** Turns that a case may take on its way; each makes the trial longer. */
    private int turns(LocalDate accepted, int length, PersonId judge) {
        int longer = length;
        if (figures.turns("deducted", dice)) {
            longer += pause(
                    DEDUCTION_STARTED,
                    DEDUCTION_ENDED,
                    20 + dice.nextInt(45),
                    Map.of("ground", "APPRAISE", "document", "委托鉴定书"));
        } else if (figures.turns("suspended", dice)) {
            longer += pause(
                    SUSPENDED,
                    RESUMED,
                    30 + dice.nextInt(120),
                    Map.of("reason", "本案须以另一案的审理结果为依据，而另一案尚未审结", "document", "中止诉讼裁定书"));
        }
        if (procedure == Procedure.SIMPLIFIED && figures.turns("converted", dice)) {
            convert();
            longer += 60;
        } else if (procedure != Procedure.SMALL_CLAIMS && figures.turns("extended", dice)) {
            longer = Math.max(longer, extend(accepted, judge));
        }
        return longer;
    }

    private int pause(DeedKind start, DeedKind end, int days, Map<String, String> why) {
        String key = add(start, 2, why);
        answer(end, days, key, Map.of());
        return days;
    }

    private void convert() {
        String key = add(CONVERSION_APPLIED, 3, Map.of("target", "ORDINARY", "reason", "案情复杂，需要追加第三人"));
        answer(CONVERTED, 2, key, Map.of("procedure", "ORDINARY", "bench", "SOLE"));
        procedure = Procedure.ORDINARY;
    }

    private int extend(LocalDate accepted, PersonId judge) {
        int months = procedure == Procedure.ORDINARY ? 6 : 3;
        LocalDate asked = calendar.previousWorkday(accepted.plusMonths(months).minusDays(20));
        if (asked.isAfter(day)) {
            day = asked;
        }
        String period = procedure == Procedure.ORDINARY ? "P6M" : "P1M";
        Map<String, String> words = Map.of(
                "level", "PRESIDENT", "period", period, "reason", "鉴定意见有争议，需要补充质证", "applicantId", judge.toString());
        String key = add(EXTENSION_APPLIED, 0, words);
        answer(
                EXTENSION_DECIDED,
                3 + dice.nextInt(4),
                key,
                Map.of("decision", "GRANTED", "period", period, "approver", bench.president()));
        return Math.toIntExact(accepted.until(accepted.plusMonths(months).plusDays(12), ChronoUnit.DAYS));
    }

    private void hear(LocalDate accepted, int length) {
        LocalDate sitting = accepted.plusDays(length * 3L / 5);
        sit(sitting.isBefore(day.plusDays(6)) ? day.plusDays(6) : sitting, false);
        if (figures.turns("adjourned", dice)) {
            sit(day.plusDays(10 + dice.nextInt(15)), true);
        }
    }

    /** Fixes a sitting and, when its day has come, holds it. */
    private void sit(LocalDate wanted, boolean again) {
        if (again) {
            replaceLastOutcome();
        }
        LocalDate sitting = calendar.nextWorkday(wanted);
        RoomRow room = bench.rooms().get(dice.nextInt(bench.rooms().size()));
        LocalDate fixed = calendar.previousWorkday(sitting.minusDays(5));
        if (fixed.isAfter(day)) {
            day = fixed;
        }
        Map<String, String> detail = Map.of(
                "hearingDay", sitting.toString(),
                "hearingTime", String.format("%02d:%02d", USUAL_HOUR + dice.nextInt(7), 15 * dice.nextInt(4)),
                "room", room.name(),
                "roomId", room.id().toString(),
                "minutes", "90",
                "open", "PUBLIC");
        add(HEARING_SCHEDULED, 0, detail);
        add(HEARING_NOTICED, 0, Map.of("hearingDay", sitting.toString()));
        if (!over) {
            day = sitting;
            add(HEARING_HELD, 0, Map.of("outcome", "CONCLUDED"));
        }
    }

    private void replaceLastOutcome() {
        if (over || deeds.isEmpty()) {
            return;
        }
        int last = deeds.size() - 1;
        NewDeed held = deeds.get(last);
        if (held.kind() == HEARING_HELD) {
            deeds.set(
                    last,
                    new NewDeed(
                            held.kind(),
                            held.day(),
                            held.sequence(),
                            null,
                            null,
                            Map.of("outcome", "ADJOURNED"),
                            held.sourceId()));
        }
    }

    private void judgment(LocalDate wanted) {
        add(DELIBERATED, 1 + dice.nextInt(4), Map.of("conclusion", "支持原告的主要请求"));
        add(DRAFTED, 1 + dice.nextInt(5), Map.of());
        add(SIGNED, 1, Map.of());
        LocalDate pronounced = calendar.nextWorkday(wanted);
        if (pronounced.isAfter(day)) {
            day = pronounced;
        }
        add(PRONOUNCED, 0, Map.of("manner", "FIXED_DATE"));
        add(JUDGMENT_SERVED, 1 + dice.nextInt(4), Map.of());
        LocalDate served = day;
        close(ClosingManner.JUDGMENT);
        if (procedure != Procedure.SMALL_CLAIMS) {
            effectOrAppeal(served);
        }
        archive();
    }

    private void effectOrAppeal(LocalDate served) {
        if (figures.turns("appealed", dice)) {
            add(APPEALED, 4 + dice.nextInt(8), Map.of());
            add(FILE_SENT_UP, 12 + dice.nextInt(16), Map.of());
            over = true;
            return;
        }
        LocalDate last = Objects.requireNonNull(
                calendar.count(served, APPEAL_WINDOW, true).day());
        day = last.plusDays(1);
        put(TOOK_EFFECT, day, null, Map.of());
    }

    private void otherwise(ClosingManner ending, LocalDate wanted) {
        LocalDate end = calendar.nextWorkday(wanted.minusDays(4));
        if (end.isAfter(day)) {
            day = end;
        }
        switch (ending) {
            case MEDIATION -> {
                add(MEDIATED, 0, Map.of("terms", "被告分期履行，原告放弃其余请求"));
                add(SIGNED, 1, Map.of());
            }
            case WITHDRAWAL -> {
                String key = add(WITHDRAWAL_APPLIED, 0, Map.of("reason", "双方已自行和解"));
                answer(WITHDRAWAL_DECIDED, 1, key, Map.of("decision", "GRANTED"));
            }
            case DEEMED_WITHDRAWAL -> add(WITHDRAWAL_DECIDED, 0, Map.of("decision", "GRANTED", "deemed", "true"));
            case DISMISSAL -> add(DISMISSED, 0, Map.of("reason", "原告与本案没有直接利害关系"));
            case TRANSFER -> add(TRANSFERRED, 0, Map.of("reason", "被告住所地不在本院辖区"));
            default -> add(TERMINATED, 0, Map.of("reason", "离婚案件一方当事人死亡"));
        }
        add(JUDGMENT_SERVED, 1 + dice.nextInt(4), Map.of());
        LocalDate served = day;
        close(ending);
        if (ending == ClosingManner.DISMISSAL && !over) {
            day = served;
            effectOfRuling();
        }
        archive();
    }

    /** A ruling that dismisses the suit is open to appeal for ten days. */
    private void effectOfRuling() {
        LocalDate last = Objects.requireNonNull(
                calendar.count(day, LegalPeriod.parse("P10D"), true).day());
        day = last.plusDays(1);
        put(TOOK_EFFECT, day, null, Map.of());
    }

    private void close(ClosingManner manner) {
        add(CLOSED, 0, Map.of("manner", manner.name()));
    }

    private void archive() {
        if (dice.nextInt(20) > 0) {
            add(ARCHIVED, 20 + dice.nextInt(60), Map.of());
        }
    }

    private String add(DeedKind kind, int daysLater, Map<String, String> detail) {
        return answer(kind, daysLater, null, detail);
    }

    /** Goes on to a working day and says what happened then. */
    private String answer(DeedKind kind, int daysLater, @Nullable String answers, Map<String, String> detail) {
        day = calendar.nextWorkday(day.plusDays(daysLater));
        return put(kind, day, answers, detail);
    }

    private String put(DeedKind kind, LocalDate on, @Nullable String answers, Map<String, String> detail) {
        String key = "demo:" + deeds.size();
        over = over || on.isAfter(today) || deeds.size() >= most;
        if (!over) {
            deeds.add(new NewDeed(kind, on, deeds.size() + 1, null, null, detail, key, answers));
        }
        return key;
    }
}
