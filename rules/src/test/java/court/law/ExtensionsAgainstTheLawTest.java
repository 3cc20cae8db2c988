package court.law;

import static court.law.LawText.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import court.facts.Approver;
import court.facts.timelimit.Consent;
import court.facts.timelimit.ExtensionProvision;
import court.facts.timelimit.ExtensionRequest;
import court.facts.timelimit.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of the table of extensions, granted on its first and last day, between, the day before and the day after. */
class ExtensionsAgainstTheLawTest {
    private static final List<Map<String, String>> LAW = LawTable.read("extensions.csv");
    private static final LocalDate PILOT = LocalDate.parse("2020-01-15");

    @TestFactory
    Stream<DynamicTest> each_row_is_the_answer_within_its_days_and_its_neighbour_outside() {
        return LAW.stream()
                .map(row -> dynamicTest(text(row, "rule_id"), () -> {
                    LocalDate first = LawText.day(row, "granted_from").orElseThrow();
                    for (LocalDate day : LawText.days(first, LawText.day(row, "granted_to"))) {
                        ExtensionRequest request = request(row, day);
                        assertThat(answers(request)).as("%s", request).isEqualTo(expected(request));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> where_the_law_names_no_length_the_court_names_one() {
        return LAW.stream()
                .map(row -> dynamicTest(text(row, "rule_id"), () -> {
                    ExtensionRequest request =
                            request(row, LawText.day(row, "granted_from").orElseThrow());
                    assertThat(provisions(request))
                            .allMatch(provision -> (provision.period() == null) == (provision.policyPeriod() != null));
                }));
    }

    private static List<ExtensionProvision> provisions(ExtensionRequest request) {
        return Books.rulebook("timelimit.extensions").decide(List.of(request)).findings(ExtensionProvision.class);
    }

    private static List<Said> answers(ExtensionRequest request) {
        return provisions(request).stream().map(Said::by).toList();
    }

    private static List<Said> expected(ExtensionRequest request) {
        return LAW.stream()
                .filter(row -> speaksOf(row, request))
                .filter(row -> LawText.within(request.grantedDay(), row, "granted_from", "granted_to"))
                .map(Said::inTable)
                .toList();
    }

    private static boolean speaksOf(Map<String, String> row, ExtensionRequest request) {
        int order = Integer.parseInt(text(row, "order"));
        boolean repeatable = text(row, "times").equals("0");
        boolean closedToPilots = text(row, "confidence").contains("not pilot courts")
                && request.pilotCourt()
                && !request.grantedDay().isBefore(PILOT);
        return LawText.caseClass(row) == request.caseClass()
                && LawText.procedure(row) == request.procedure()
                && LawText.detained(row) == request.detained()
                && (repeatable ? request.order() >= order : request.order() == order)
                && !closedToPilots
                && (!ofPilots(row) || request.pilotCourt());
    }

    private static boolean ofPilots(Map<String, String> row) {
        return text(row, "basis").contains("pilot courts");
    }

    private static ExtensionRequest request(Map<String, String> row, LocalDate day) {
        return new ExtensionRequest(
                LawText.caseClass(row),
                LawText.procedure(row),
                Integer.parseInt(text(row, "order")),
                day,
                ofPilots(row),
                LawText.detained(row),
                !text(row, "consent").isEmpty(),
                null);
    }

    /** What a provision and a row of the table have in common. */
    private record Said(
            String reference,
            String period,
            String totalCap,
            int times,
            @Nullable Approver approver,
            @Nullable Consent consent,
            @Nullable Integer applyBefore,
            @Nullable Integer decideBefore,
            @Nullable Report report) {
        static Said by(ExtensionProvision provision) {
            return new Said(
                    provision.reference(),
                    String.valueOf(provision.period()),
                    String.valueOf(provision.totalCap()),
                    provision.times(),
                    provision.approver(),
                    provision.consent(),
                    provision.applyBeforeDays(),
                    provision.decideBeforeDays(),
                    provision.report());
        }

        static Said inTable(Map<String, String> row) {
            return new Said(
                    text(row, "rule_id"),
                    String.valueOf(LawText.period(row, "period")),
                    String.valueOf(LawText.period(row, "total_cap")),
                    Integer.parseInt(text(row, "times")),
                    LawText.value(Approver.class, row, "approver"),
                    LawText.value(Consent.class, row, "consent"),
                    LawText.number(row, "apply_before_days"),
                    LawText.number(row, "decide_before_days"),
                    LawText.value(Report.class, row, "report"));
        }
    }
}
