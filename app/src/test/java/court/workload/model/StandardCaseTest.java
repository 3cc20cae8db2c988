package court.workload.model;

import static org.assertj.core.api.Assertions.assertThat;

import court.workload.model.CauseTable.Line;
import court.workload.model.CauseTable.Mean;
import court.workload.model.StandardCase.Pages;
import court.workload.model.StandardCase.Shares;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights worked by hand: an average case of 80 pages of file, 20 of records, 10 of judgment. */
class StandardCaseTest {
    private static final StandardCase AVERAGE = new StandardCase(Pages.of(80, 20, 10), new Shares(15, 25, 60));

    @ParameterizedTest
    @CsvSource({
        "80, 20, 10, 1.0000",
        "40, 10, 5, 0.5000",
        "160, 40, 20, 2.0000",
        "80, 0, 0, 0.1500",
        "0, 20, 0, 0.2500",
        "0, 0, 10, 0.6000",
        "40, 8, 3, 0.3550",
        "600, 120, 55, 5.9250",
        "30, 5, 2, 0.2388",
        "97, 23, 7, 0.8894"
    })
    void a_case_weighs_as_worked_by_hand(int file, int record, int judgment, BigDecimal weight) {
        assertThat(AVERAGE.weight(Pages.of(file, record, judgment))).isEqualByComparingTo(weight);
    }

    private static Map<String, Line> table(Mean... means) {
        return new CauseTable(List.of(means), Map.of("民间借贷纠纷", "借款合同纠纷", "借款合同纠纷", "合同纠纷"), 5, 20)
                .lines().stream().collect(Collectors.toMap(Line::cause, line -> line));
    }

    @Test
    void a_cause_is_drawn_towards_the_one_above_it() {
        Map<String, Line> table =
                table(new Mean("民间借贷纠纷", 80, new BigDecimal("0.6")), new Mean("借款合同纠纷", 20, new BigDecimal("1.1")));

        // 合同纠纷: 100 cases, mean 0.7, with 20 cases of one: 0.75; then 借款合同纠纷 (100*0.7+20*0.75)/120
        assertThat(line(table, "合同纠纷").weight()).isEqualByComparingTo("0.75");
        assertThat(line(table, "借款合同纠纷").weight()).isEqualByComparingTo("0.7083");
        assertThat(line(table, "民间借贷纠纷").weight()).isEqualByComparingTo("0.6217");
    }

    @Test
    void a_cause_with_too_few_cases_has_the_weight_above_it() {
        Map<String, Line> table =
                table(new Mean("民间借贷纠纷", 4, new BigDecimal("9")), new Mean("借款合同纠纷", 96, new BigDecimal("1")));

        assertThat(line(table, "民间借贷纠纷").weight())
                .isEqualTo(line(table, "借款合同纠纷").weight());
        assertThat(line(table, "民间借贷纠纷").mean()).isEqualByComparingTo("9");
    }

    @Test
    void a_cause_that_nobody_knows_is_drawn_towards_one() {
        Map<String, Line> table = table(new Mean("海上货运", 20, new BigDecimal("3")));

        assertThat(line(table, "海上货运").weight()).isEqualByComparingTo("2");
    }

    private static Line line(Map<String, Line> table, String cause) {
        return Objects.requireNonNull(table.get(cause), cause);
    }
}
