package court.demo;

import court.calendar.CourtCalendar;
import court.casefile.NewCase;
import court.casefile.NewCase.NewParty;
import court.casefile.NewDeed;
import court.casefile.model.Party;
import court.facts.CaseClass;
import court.facts.Procedure;
import court.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Which cases the demo docket has: how many in which court, and each of them drawn from its own seed. */
final class DemoDocketPlan {
    static final String SOURCE = "DEMO";
    private static final long SEED = 20_171_110L;
    private static final int HUNDRED = 100;
    private static final int THOUSANDS = 1000;

    private final DemoDocketFigures figures;
    private final CourtCalendar calendar;
    private final LocalDate today;

    DemoDocketPlan(DemoDocketFigures figures, CourtCalendar calendar, LocalDate today) {
        this.figures = figures;
        this.calendar = calendar;
        this.today = today;
    }

    /** A case to be made: the day and the seed decide on everything else. */
    record Slot(DemoDocketBench bench, int number, LocalDate filed) {
        String key() {
            return bench.code() + "-" + number;
        }
    }

    /** A case with what has happened in it. */
    record Drawn(NewCase filing, List<NewDeed> deeds) {}

    /** The cases of every court in the order in which they were filed, a list for each court. */
    List<List<Slot>> slots(List<DemoDocketBench> benches, int cases) {
        int home = (cases * figures.homeShare() + HUNDRED - 1) / HUNDRED;
        List<DemoDocketBench> basic = benches.subList(1, benches.size()).stream()
                .filter(bench -> bench.code().length() > 4)
                .toList();
        List<DemoDocketBench> upper = benches.subList(1, benches.size()).stream()
                .filter(bench -> bench.code().length() <= 4)
                .toList();
        int above = (int) Math.round(cases * (HUNDRED - figures.figures().basicShare()) / HUNDRED);
        List<List<Slot>> all = new ArrayList<>();
        all.add(of(benches.get(0), home));
        spread(basic, Math.max(0, cases - home - above), all);
        spread(upper, Math.min(above, cases - home), all);
        return all;
    }

    private void spread(List<DemoDocketBench> benches, int cases, List<List<Slot>> all) {
        for (int i = 0; i < benches.size(); i++) {
            int share = cases * (i + 1) / benches.size() - cases * i / benches.size();
            all.add(of(benches.get(i), share));
        }
    }

    private List<Slot> of(DemoDocketBench bench, int cases) {
        LocalDate first = today.minusMonths(figures.months());
        long days = ChronoUnit.DAYS.between(first, today);
        List<Slot> slots = new ArrayList<>();
        for (int number = 1; number <= cases; number++) {
            Random dice = dice(bench, number);
            LocalDate filed = calendar.previousWorkday(first.plusDays(dice.nextInt((int) days) + 1L));
            slots.add(new Slot(bench, number, filed));
        }
        slots.sort(Comparator.comparing(Slot::filed).thenComparing(Slot::number));
        return slots;
    }

    private static Random dice(DemoDocketBench bench, int number) {
        return new Random(SEED + 31L * bench.code().hashCode() + 7919L * number);
    }

    Drawn draw(Slot slot) {
        Random dice = dice(slot.bench(), -slot.number());
        DemoDocketFigures.Cause cause = figures.cause(dice);
        Procedure procedure = cause.name().equals("离婚纠纷") ? Procedure.SIMPLIFIED : figures.procedure(dice);
        List<NewParty> parties = List.of(
                party(Party.Side.PLAINTIFF, cause.plaintiff(), dice),
                party(Party.Side.DEFENDANT, cause.defendant(), dice));
        NewCase filing = new NewCase(
                slot.bench().court(),
                CaseClass.CIVIL,
                procedure,
                cause.name(),
                amount(cause, procedure, dice),
                false,
                false,
                parties,
                Map.of("reviewRequired", false),
                slot.filed(),
                SOURCE,
                slot.key());
        List<NewDeed> deeds =
                new DemoDocketStory(figures, slot.bench(), calendar, today, procedure, slot.filed(), dice).tell();
        return new Drawn(filing, deeds);
    }

    private NewParty party(Party.Side side, String kind, Random dice) {
        boolean firm = kind.equals("ORGANISATION");
        return new NewParty(side, firm ? figures.firm(dice) : figures.person(dice), firm, null, null, false);
    }

    /** Small claims are small: within the wage line of every province. */
    private static Money amount(DemoDocketFigures.Cause cause, Procedure procedure, Random dice) {
        double drawn = cause.low() + (cause.high() - cause.low()) * Math.pow(dice.nextDouble(), 2);
        double most = procedure == Procedure.SMALL_CLAIMS ? 45.0 * THOUSANDS : drawn;
        return new Money(BigDecimal.valueOf(Math.min(drawn, most)));
    }
}
