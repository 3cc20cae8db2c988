package court.law;

import static court.law.LawText.text;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import court.facts.CaseClass;
import court.facts.Procedure;
import court.facts.timelimit.CaseProfile;
import court.facts.timelimit.ClockStart;
import court.facts.timelimit.Occurrence;
import court.facts.timelimit.PaperKind;
import court.facts.timelimit.SuitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The clocks of single steps among the worked cases: the deed starts one, with the period that is written beside it. */
class WorkedClocksTest {
    private static final Deed SERVED = new Deed("casefile.judgment-served", CaseClass.CIVIL, Procedure.ORDINARY);
    private static final Map<String, Deed> DEEDS = Map.ofEntries(
            entry("E11", civil("casefile.submitted")),
            entry("J05", SERVED),
            entry("J06", new Deed("casefile.judgment-served", CaseClass.CRIMINAL, Procedure.PUBLIC_PROSECUTION)),
            entry("J10", civil("casefile.pronounced")),
            entry("J11", civil("casefile.answered")),
            entry("J12", enforcement("casefile.submitted")),
            entry("J13", enforcement("enforcement.money-arrived")),
            entry("J14", civil("mediation.pre-filing-accepted")),
            entry("J15", civil("mediation.agreed")),
            entry("J16", civil("casefile.performance-due")),
            entry("J20", civil("casefile.closed")),
            entry("H07", civil("preservation.applied")),
            entry("K01", civil("disclosure.publication-due")),
            entry("K02", civil("disclosure.publication-due")),
            entry("K04", enforcement("enforcement.defaulter-removal-due")),
            entry("K07", civil("mediation.pre-filing-accepted")),
            entry("K14", civil("preservation.executed")));

    /** What starts the clock of a worked case. */
    private record Deed(String kind, CaseClass caseClass, Procedure procedure) {}

    private static Deed civil(String kind) {
        return new Deed(kind, CaseClass.CIVIL, Procedure.ORDINARY);
    }

    private static Deed enforcement(String kind) {
        return new Deed(kind, CaseClass.ENFORCEMENT, Procedure.IMPLEMENTATION);
    }

    @TestFactory
    Stream<DynamicTest> each_clock_of_a_limit_case_is_started() {
        return cases("timelimit-cases.csv", "trigger_date", "base_limit");
    }

    @TestFactory
    Stream<DynamicTest> each_clock_of_a_working_day_or_backward_case_is_started() {
        return cases("clock-cases.csv", "trigger", "period");
    }

    private static Stream<DynamicTest> cases(String table, String day, String period) {
        return LawTable.read(table).stream()
                .filter(row -> DEEDS.containsKey(text(row, "case_id")))
                .map(row -> dynamicTest(text(row, "case_id"), () -> {
                    String id = text(row, "case_id");
                    assertThat(periods(id, LocalDate.parse(text(row, day)))).contains(written(text(row, period)));
                }));
    }

    /** The tables write a backward period with its sign and without the leading P. */
    private static String written(String period) {
        return period.startsWith("-") ? "P" + period.substring(1) : period;
    }

    private static List<String> periods(String id, LocalDate day) {
        Deed deed = Objects.requireNonNull(DEEDS.get(id));
        CaseProfile profile = new CaseProfile(
                deed.caseClass(),
                deed.procedure(),
                null,
                id.equals("E11") ? SuitKind.THIRD_PARTY_REVOCATION : SuitKind.GENERAL,
                false,
                false,
                false,
                null);
        return Books.rulebook("timelimit.clocks")
                .decide(List.of(occurrence(id, deed, day), profile))
                .findings(ClockStart.class)
                .stream()
                .map(start -> start.period().text())
                .toList();
    }

    private static Occurrence occurrence(String id, Deed deed, LocalDate day) {
        LocalDate until = id.equals("K14") ? day : null;
        return new Occurrence(
                "e1",
                deed.kind(),
                until == null ? day : day.minusYears(1),
                null,
                null,
                null,
                paper(id, deed),
                id.equals("J10"),
                false,
                id.equals("J11"),
                0,
                until);
    }

    private static @Nullable PaperKind paper(String id, Deed deed) {
        if (!deed.kind().equals(SERVED.kind())) {
            return null;
        }
        return id.equals("J05") ? PaperKind.RULING : PaperKind.JUDGMENT;
    }
}
