package court.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import court.CourtTest;
import court.casefile.model.DeedKind;
import court.identity.Courts;
import court.identity.People;
import court.kernel.CaseId;
import court.process.WorkItems;
import court.process.db.WorkItemRow;
import court.timelimit.Clocks;
import court.timelimit.db.ClockRow;
import court.timelimit.db.EntryRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Facts lead: the same deeds end in the same place in whatever order they are entered. {@code -Dshuffles=500} for the whole series. */
@CourtTest
class ShuffleTest {
    private static final int SHUFFLES = Integer.getInteger("shuffles", 12);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

    @Autowired
    private Filings filings;

    @Autowired
    private CaseFile caseFile;

    @Autowired
    private CasePages pages;

    @Autowired
    private Clocks clocks;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private Courts courts;

    @Autowired
    private People people;

    private House house;

    @BeforeEach
    void aCourt() {
        house = new House(courts, people);
    }

    @Test
    void shuffled_deeds_end_in_the_same_stage_ledger_clocks_and_tasks() {
        End orderly = end(deeds());
        assertThat(orderly.stage()).isEqualTo("CLOSED");
        Random random = new Random(42);
        for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            List<NewDeed> deeds = deeds();
            Collections.shuffle(deeds, random);
            assertThat(end(deeds)).as("shuffle %s: %s", shuffle, deeds).isEqualTo(orderly);
        }
    }

    /** Where a case ends: its words, its clocks with their effective ledgers, and the tasks that are left. */
    private record End(String stage, Map<String, String> words, Set<String> clocks, Set<String> openTasks) {}

    private End end(List<NewDeed> deeds) {
        CaseId id = filings.submit(house.aCivilCaseFiledOn(DAY));
        deeds.forEach(deed -> caseFile.record(id, List.of(deed)));
        CaseTelling.Told told = pages.told(id);
        Map<UUID, List<EntryRow>> ledgers = clocks.ledgers(id);
        return new End(
                told.row().stage(),
                told.standing().words(),
                clocks.ofCase(id).stream()
                        .map(c -> text(c, ledgers.getOrDefault(c.id(), List.of())))
                        .collect(Collectors.toSet()),
                workItems.ofCase(id).stream()
                        .filter(item -> item.status().equals("OPEN"))
                        .map(WorkItemRow::element)
                        .collect(Collectors.toSet()));
    }

    private static String text(ClockRow c, List<EntryRow> ledger) {
        Set<UUID> reversed = ledger.stream().map(EntryRow::reverses).collect(Collectors.toCollection(HashSet::new));
        String entries = ledger.stream()
                .filter(e -> !e.kind().equals("REVERSED") && !reversed.contains(e.id()))
                .map(e -> e.kind() + "@" + e.day() + "/" + e.untilDay() + "/" + e.period() + "/" + e.ground())
                .sorted()
                .collect(Collectors.joining(","));
        return String.join(
                " ",
                c.clock(),
                c.rule(),
                c.status(),
                String.valueOf(c.due()),
                String.valueOf(c.endedOn()),
                c.light(),
                entries);
    }

    private List<NewDeed> deeds() {
        List<NewDeed> deeds = new ArrayList<>();
        add(deeds, DeedKind.ACCEPTED, 3, Map.of());
        add(
                deeds,
                DeedKind.ASSIGNED,
                4,
                Map.of(
                        "judge", house.judge.toString(),
                        "clerk", house.clerk.toString(),
                        "procedure", "ORDINARY",
                        "bench", "SOLE",
                        "division", house.civil.toString()));
        add(deeds, DeedKind.PANEL_TOLD, 5, Map.of());
        add(deeds, DeedKind.COMPLAINT_SERVED, 7, Map.of("manner", "DIRECT"));
        add(deeds, DeedKind.ANSWERED, 15, Map.of());
        add(deeds, DeedKind.ANSWER_SERVED, 16, Map.of());
        add(deeds, DeedKind.SUSPENDED, 20, Map.of("ground", "OTHER_CASE", "reason", "以另案为依据"));
        add(deeds, DeedKind.RESUMED, 45, Map.of("reason", "另案已审结"));
        add(
                deeds,
                DeedKind.HEARING_SCHEDULED,
                46,
                Map.of("hearingDay", DAY.plusDays(60).toString()));
        add(deeds, DeedKind.HEARING_HELD, 60, Map.of("outcome", "ADJOURNED", "reason", "补充证据"));
        add(
                deeds,
                DeedKind.HEARING_SCHEDULED,
                60,
                Map.of("hearingDay", DAY.plusDays(75).toString()));
        add(deeds, DeedKind.HEARING_HELD, 75, Map.of("outcome", "CONCLUDED"));
        add(deeds, DeedKind.DELIBERATED, 78, Map.of("conclusion", "支持"));
        add(deeds, DeedKind.DRAFTED, 80, Map.of());
        add(deeds, DeedKind.SIGNED, 81, Map.of());
        add(deeds, DeedKind.PRONOUNCED, 82, Map.of("manner", "FIXED_DATE"));
        add(deeds, DeedKind.CLOSED, 83, Map.of("manner", "JUDGMENT"));
        return deeds;
    }

    private static void add(List<NewDeed> deeds, DeedKind kind, int daysLater, Map<String, String> detail) {
        int sequence = deeds.size() + 1;
        deeds.add(new NewDeed(kind, DAY.plusDays(daysLater), sequence, null, null, detail, "s" + sequence));
    }
}
