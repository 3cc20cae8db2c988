package court.workload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CivilCourt;
import court.CourtTest;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import court.kernel.CaseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Ten cases closed last year, their weights worked by hand against averages of 112.7, 24.6 and 11.2 pages. */
@CourtTest
class WorkloadHttpTest {
    private static final int[][] PAGES = {
        {80, 20, 10},
        {40, 10, 5},
        {160, 40, 20},
        {80, 0, 0},
        {0, 20, 0},
        {0, 0, 10},
        {40, 8, 3},
        {600, 120, 55},
        {30, 5, 2},
        {97, 23, 7}
    };
    private static final List<String> BY_HAND =
            List.of("0.8454", "0.4227", "1.6909", "0.1065", "0.2033", "0.5357", "0.2953", "4.9645", "0.1979", "0.7378");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Clock clock;

    private CivilCourt house;
    private LocalDate today;

    @BeforeEach
    void ten_cases_were_closed_last_year() {
        house = new CivilCourt(application);
        today = LocalDate.now(clock);
        LocalDate day = LocalDate.of(today.getYear() - 1, 6, 3);
        for (int[] pages : PAGES) {
            house.aCase(
                    Procedure.SIMPLIFIED,
                    day,
                    NewDeed.of(
                            DeedKind.of("workload.pages-counted"),
                            day.plusDays(30),
                            Map.of(
                                    "filePages", Integer.toString(pages[0]),
                                    "recordPages", Integer.toString(pages[1]),
                                    "judgmentPages", Integer.toString(pages[2]))),
                    NewDeed.of(DeedKind.CLOSED, day.plusDays(30)));
        }
    }

    private TestRestTemplate as(String who) {
        return http.withBasicAuth(house.account(who), CivilCourt.PASSWORD);
    }

    private JsonNode get(String who, String path) {
        return as(who).getForObject(path, JsonNode.class);
    }

    private JsonNode frozen() {
        return as("office").postForObject("/api/workload/bases", Map.of("kind", "TRIAL"), JsonNode.class);
    }

    @Test
    void the_weights_are_those_worked_by_hand() {
        JsonNode base = frozen();

        assertThat(base.get("filePages").decimalValue()).isEqualByComparingTo("112.7");
        assertThat(base.get("recordPages").decimalValue()).isEqualByComparingTo("24.6");
        assertThat(base.get("judgmentPages").decimalValue()).isEqualByComparingTo("11.2");
        JsonNode cases = get("office", "/api/workload/bases/" + base.get("id").asText() + "/cases")
                .get("rows");
        assertThat(StreamSupport.stream(cases.spliterator(), false)
                        .map(row -> row.get("weight").decimalValue().setScale(4).toPlainString()))
                .containsExactlyElementsOf(BY_HAND);
    }

    @Test
    void an_open_case_weighs_as_its_cause_and_a_correction_needs_another_person() {
        frozen();
        CaseId id = house.aCase(Procedure.SIMPLIFIED, today.minusDays(3));
        String weight = "/api/cases/" + id + "/weight";
        // ten cases of mean one, drawn towards one
        assertThat(get("judge", weight).get("weight").decimalValue()).isEqualByComparingTo("1.00");
        assertThat(get("judge", weight).get("basis").asText()).isEqualTo("CAUSE");

        JsonNode asked = as("judge")
                .postForObject(
                        "/api/cases/" + id + "/weight-corrections",
                        Map.of("factor", 2.5, "reason", "合伙清算"),
                        JsonNode.class);
        String decision = "/api/workload/corrections/" + asked.get("id").asText() + "/decision";
        ResponseEntity<JsonNode> own = as("judge").postForEntity(decision, Map.of("approved", true), JsonNode.class);
        assertThat(own.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(get("judge", weight).get("weight").decimalValue()).isEqualByComparingTo("1.00");

        as("chief").postForEntity(decision, Map.of("approved", true), JsonNode.class);

        assertThat(get("judge", weight).get("weight").decimalValue()).isEqualByComparingTo("2.50");
    }

    @Test
    void pages_that_are_half_counted_do_not_weigh() {
        frozen();
        CaseId id = house.aCase(
                Procedure.SIMPLIFIED,
                today.minusDays(3),
                NewDeed.of(DeedKind.of("workload.pages-counted"), today, Map.of("judgmentPages", "12")));

        JsonNode weight = get("judge", "/api/cases/" + id + "/weight");

        assertThat(weight.path("basis").asText()).isEqualTo("CAUSE");
        assertThat(weight.path("weight").decimalValue()).isEqualByComparingTo("1.00");
    }

    @Test
    void a_correction_is_no_divergence_of_pages_from_work() {
        house = new CivilCourt(application);
        LocalDate day = LocalDate.of(today.getYear() - 1, 6, 3);
        CaseId id = house.aCase(
                Procedure.SIMPLIFIED,
                day,
                NewDeed.of(DeedKind.HEARING_HELD, day.plusDays(20)),
                NewDeed.of(
                        DeedKind.of("workload.pages-counted"),
                        day.plusDays(30),
                        Map.of("filePages", "100", "recordPages", "20", "judgmentPages", "10")),
                NewDeed.of(DeedKind.CLOSED, day.plusDays(30)));
        frozen();
        String weight = "/api/cases/" + id + "/weight";
        assertThat(get("judge", weight).get("byEvents").decimalValue()).isEqualByComparingTo("1.00");
        JsonNode asked = as("judge")
                .postForObject(
                        "/api/cases/" + id + "/weight-corrections",
                        Map.of("factor", 2.5, "reason", "合伙清算"),
                        JsonNode.class);
        as("chief")
                .postForEntity(
                        "/api/workload/corrections/" + asked.get("id").asText() + "/decision",
                        Map.of("approved", true),
                        JsonNode.class);

        assertThat(get("judge", weight).get("correction").decimalValue()).isEqualByComparingTo("2.50");
        assertThat(get("judge", weight).get("diverges").asBoolean()).isFalse();
    }

    @Test
    void the_board_counts_cases_and_standard_cases_and_a_judge_sees_oneself_alone() {
        frozen();
        house.aCase(Procedure.SIMPLIFIED, today.minusDays(3));
        String lastYear = "?from=" + (today.getYear() - 1) + "-01-01&to=" + (today.getYear() - 1) + "-12-31";

        JsonNode judges = get("judge", "/api/workload/board" + lastYear).get("judges");
        assertThat(judges).hasSize(1);
        JsonNode load = judges.get(0).get("load");
        assertThat(load.get("received").asInt()).isEqualTo(10);
        assertThat(load.get("closed").asInt()).isEqualTo(10);
        assertThat(load.get("closedWeight").decimalValue()).isEqualByComparingTo("10.00");
        assertThat(load.get("open").asInt()).isZero();
        assertThat(get("chief", "/api/workload/board").get("judges"))
                .extracting(row -> row.at("/load/judgeName").asText())
                .isSorted();
        assertThat(get("chief", "/api/workload/board").at("/months")).hasSize(today.getMonthValue());
    }

    @Test
    void nothing_is_frozen_where_nothing_was_counted() {
        CivilCourt empty = new CivilCourt(application);

        ResponseEntity<JsonNode> refused = http.withBasicAuth(empty.account("office"), CivilCourt.PASSWORD)
                .postForEntity("/api/workload/bases", Map.of("kind", "TRIAL"), JsonNode.class);

        assertThat(refused.getBody().get("code").asText()).isEqualTo("workload.nothing-counted");
    }
}
