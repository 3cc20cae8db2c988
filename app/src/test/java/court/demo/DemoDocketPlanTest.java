package court.demo;

import static org.assertj.core.api.Assertions.assertThat;

import court.CivilCourt;
import court.CourtTest;
import court.calendar.CourtCalendar;
import court.casefile.CasePages;
import court.casefile.Filings;
import court.casefile.NewDeed;
import court.casefile.model.Stage;
import court.demo.DemoDocketPlan.Drawn;
import court.demo.DemoDocketPlan.Slot;
import court.hearing.Rooms;
import court.kernel.CaseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CourtTest
class DemoDocketPlanTest {
    private static final int CASES = 250;

    /** The code is the seed of every case: a fixed one draws the same docket in every run. */
    private static final String BENCH = "样本0177";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CourtCalendar calendar;

    @Autowired
    private Filings filings;

    @Autowired
    private CasePages pages;

    @Autowired
    private Rooms rooms;

    private final LocalDate today = LocalDate.of(2026, 11, 20);
    private final DemoDocketFigures figures = DemoDocketFigures.read();
    private DemoDocketBench bench;
    private DemoDocketPlan plan;

    @BeforeEach
    void a_bench() {
        CivilCourt house = new CivilCourt(application);
        rooms.add(house.court, "第一法庭");
        bench = new DemoDocketBench(
                house.court, BENCH, house.civil, List.of(house.judge), house.clerk, null, "院长", rooms.of(house.court));
        plan = new DemoDocketPlan(figures, calendar, today);
    }

    private List<Slot> slots(int cases) {
        DemoDocketFigures all = new DemoDocketFigures(
                figures.figures(),
                figures.months(),
                100,
                figures.procedures(),
                figures.days(),
                figures.endings(),
                figures.turns(),
                figures.causes(),
                figures.surnames(),
                figures.syllables(),
                figures.firms(),
                figures.trades());
        return new DemoDocketPlan(all, calendar, today)
                .slots(List.of(bench), cases)
                .get(0);
    }

    @Test
    void the_same_seed_draws_the_same_case() {
        Slot slot = slots(5).get(3);

        assertThat(plan.draw(slot)).isEqualTo(plan.draw(slot));
    }

    @Test
    void deeds_follow_each_other_on_days_up_to_today() {
        for (Slot slot : slots(CASES)) {
            List<LocalDate> days =
                    plan.draw(slot).deeds().stream().map(NewDeed::day).toList();
            assertThat(days)
                    .as(slot.key())
                    .isSorted()
                    .allMatch(day -> !day.isAfter(today) && !day.isBefore(slot.filed()));
        }
    }

    @Test
    void the_docket_stands_in_every_stage() {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        List<Integer> sizes = new ArrayList<>();
        for (Slot slot : slots(CASES).subList(CASES - 80, CASES)) {
            Drawn drawn = plan.draw(slot);
            CaseId id = filings.submit(drawn.filing(), drawn.deeds());
            stages.add(pages.told(id).standing().stage());
            sizes.add(drawn.deeds().size());
        }

        assertThat(stages).contains(Stage.PREPARING, Stage.HEARING, Stage.EFFECTIVE);
        assertThat(sizes).anyMatch(size -> size > 12);
    }
}
