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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

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
    private final Random dice;
    private final DemoDocketDiary diary;

    private Procedure procedure;

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
        this.procedure = procedure;
        this.dice = dice;
        int most = figures.turns("stuck", dice) ? 4 + dice.nextInt(8) : Integer.MAX_VALUE;
        this.diary = new DemoDocketDiary(calendar, filed, today, most);
    }

    List<NewDeed> tell() {
        if (!filing()) {
            return diary.deeds();
        }
        LocalDate accepted = diary.day();
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
        return diary.deeds();
    }

    private boolean filing() {
        if (figures.turns("correcting", dice)) {
            diary.add(DEFECTS_NOTICED, 1 + dice.nextInt(4), Map.of("defects", "补交被告身份信息和证据目录"));
            diary.add(CORRECTED, 4 + dice.nextInt(14), Map.of());
        }
        if (figures.turns("refused", dice)) {
            diary.add(DeedKind.REFUSED, 1 + dice.nextInt(5), Map.of("reason", "不属于人民法院受理民事诉讼的范围"));
            return false;
        }
        diary.add(ACCEPTED, dice.nextInt(5) < 3 ? 0 : 1 + dice.nextInt(5), Map.of());
        return !diary.isOver();
    }

    private PersonId prepare() {
        diary.add(FEE_NOTICED, 0, Map.of());
        diary.add(FEE_PAID, 1 + dice.nextInt(2), Map.of());
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
        diary.add(ASSIGNED, 1, given);
        diary.add(PANEL_TOLD, 0, Map.of());
        diary.add(COMPLAINT_SERVED, 1, Map.of());
        boolean waived = procedure != Procedure.ORDINARY && dice.nextInt(3) == 0;
        diary.add(waived ? ANSWER_WAIVED : ANSWERED, waived ? 0 : 4 + dice.nextInt(10), Map.of());
        if (!waived) {
            diary.add(ANSWER_SERVED, 1 + dice.nextInt(3), Map.of());
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
        String key = diary.add(start, 2, why);
        diary.answer(end, days, key, Map.of());
        return days;
    }

    private void convert() {
        String key = diary.add(CONVERSION_APPLIED, 3, Map.of("target", "ORDINARY", "reason", "案情复杂，需要追加第三人"));
        diary.answer(CONVERTED, 2, key, Map.of("procedure", "ORDINARY", "bench", "SOLE"));
        procedure = Procedure.ORDINARY;
    }

    private int extend(LocalDate accepted, PersonId judge) {
        int months = procedure == Procedure.ORDINARY ? 6 : 3;
        LocalDate asked = calendar.previousWorkday(accepted.plusMonths(months).minusDays(20));
        diary.notBefore(asked);
        String period = procedure == Procedure.ORDINARY ? "P6M" : "P1M";
        Map<String, String> words = Map.of(
                "level", "PRESIDENT", "period", period, "reason", "鉴定意见有争议，需要补充质证", "applicantId", judge.toString());
        String key = diary.add(EXTENSION_APPLIED, 0, words);
        diary.answer(
                EXTENSION_DECIDED,
                3 + dice.nextInt(4),
                key,
                Map.of("decision", "GRANTED", "period", period, "approver", bench.president()));
        return Math.toIntExact(accepted.until(accepted.plusMonths(months).plusDays(12), ChronoUnit.DAYS));
    }

    private void hear(LocalDate accepted, int length) {
        LocalDate sitting = accepted.plusDays(length * 3L / 5);
        sit(sitting.isBefore(diary.day().plusDays(6)) ? diary.day().plusDays(6) : sitting, false);
        if (figures.turns("adjourned", dice)) {
            sit(diary.day().plusDays(10 + dice.nextInt(15)), true);
        }
    }

    /** Fixes a sitting and, when its day has come, holds it. */
    private void sit(LocalDate wanted, boolean again) {
        if (again) {
            diary.correctLast(HEARING_HELD, Map.of("outcome", "ADJOURNED"));
        }
        LocalDate sitting = calendar.nextWorkday(wanted);
        RoomRow room = bench.rooms().get(dice.nextInt(bench.rooms().size()));
        LocalDate fixed = calendar.previousWorkday(sitting.minusDays(5));
        diary.notBefore(fixed);
        Map<String, String> detail = Map.of(
                "hearingDay", sitting.toString(),
                "hearingTime", String.format("%02d:%02d", USUAL_HOUR + dice.nextInt(7), 15 * dice.nextInt(4)),
                "room", room.name(),
                "roomId", room.id().toString(),
                "minutes", "90",
                "open", "PUBLIC");
        diary.add(HEARING_SCHEDULED, 0, detail);
        diary.add(HEARING_NOTICED, 0, Map.of("hearingDay", sitting.toString()));
        if (!diary.isOver()) {
            diary.turnTo(sitting);
            diary.add(HEARING_HELD, 0, Map.of("outcome", "CONCLUDED"));
        }
    }

    private void judgment(LocalDate wanted) {
        diary.add(DELIBERATED, 1 + dice.nextInt(4), Map.of("conclusion", "支持原告的主要请求"));
        diary.add(DRAFTED, 1 + dice.nextInt(5), Map.of());
        diary.add(SIGNED, 1, Map.of());
        LocalDate pronounced = calendar.nextWorkday(wanted);
        diary.notBefore(pronounced);
        diary.add(PRONOUNCED, 0, Map.of("manner", "FIXED_DATE"));
        diary.add(JUDGMENT_SERVED, 1 + dice.nextInt(4), Map.of());
        LocalDate served = diary.day();
        close(ClosingManner.JUDGMENT);
        if (procedure != Procedure.SMALL_CLAIMS) {
            effectOrAppeal(served);
        }
        archive();
    }

    private void effectOrAppeal(LocalDate served) {
        if (figures.turns("appealed", dice)) {
            diary.add(APPEALED, 4 + dice.nextInt(8), Map.of());
            diary.add(FILE_SENT_UP, 12 + dice.nextInt(16), Map.of());
            diary.end();
            return;
        }
        LocalDate last = Objects.requireNonNull(
                calendar.count(served, APPEAL_WINDOW, true).day());
        diary.turnTo(last.plusDays(1));
        diary.put(TOOK_EFFECT);
    }

    private void otherwise(ClosingManner ending, LocalDate wanted) {
        LocalDate end = calendar.nextWorkday(wanted.minusDays(4));
        diary.notBefore(end);
        switch (ending) {
            case MEDIATION -> {
                diary.add(MEDIATED, 0, Map.of("terms", "被告分期履行，原告放弃其余请求"));
                diary.add(SIGNED, 1, Map.of());
            }
            case WITHDRAWAL -> {
                String key = diary.add(WITHDRAWAL_APPLIED, 0, Map.of("reason", "双方已自行和解"));
                diary.answer(WITHDRAWAL_DECIDED, 1, key, Map.of("decision", "GRANTED"));
            }
            case DEEMED_WITHDRAWAL -> diary.add(WITHDRAWAL_DECIDED, 0, Map.of("decision", "GRANTED", "deemed", "true"));
            case DISMISSAL -> diary.add(DISMISSED, 0, Map.of("reason", "原告与本案没有直接利害关系"));
            case TRANSFER -> diary.add(TRANSFERRED, 0, Map.of("reason", "被告住所地不在本院辖区"));
            default -> diary.add(TERMINATED, 0, Map.of("reason", "离婚案件一方当事人死亡"));
        }
        diary.add(JUDGMENT_SERVED, 1 + dice.nextInt(4), Map.of());
        LocalDate served = diary.day();
        close(ending);
        if (ending == ClosingManner.DISMISSAL && !diary.isOver()) {
            diary.turnTo(served);
            effectOfRuling();
        }
        archive();
    }

    /** A ruling that dismisses the suit is open to appeal for ten days. */
    private void effectOfRuling() {
        LocalDate last = Objects.requireNonNull(
                calendar.count(diary.day(), LegalPeriod.parse("P10D"), true).day());
        diary.turnTo(last.plusDays(1));
        diary.put(TOOK_EFFECT);
    }

    private void close(ClosingManner manner) {
        diary.add(CLOSED, 0, Map.of("manner", manner.name()));
    }

    private void archive() {
        if (dice.nextInt(20) > 0) {
            diary.add(ARCHIVED, 20 + dice.nextInt(60), Map.of());
        }
    }
}
