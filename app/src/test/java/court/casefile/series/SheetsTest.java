package court.casefile.series;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CivilCourt;
import court.CourtTest;
import court.identity.Role;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;

/** What becomes of the rows of a sheet: filed, told with their cells, put right and sent again. */
@CourtTest
class SheetsTest {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Clock clock;

    private CivilCourt house;
    private SeriesSteps steps;

    @BeforeEach
    void a_court() {
        house = new CivilCourt(application);
        steps = new SeriesSteps(house, http, clock, Duration.ofSeconds(30));
        house.person("filing", house.court, null, Role.FILING_CLERK);
    }

    private JsonNode begin(List<List<String>> rows) {
        return steps.begin(SampleSeries.common(), SampleSeries.workbook(rows)).getBody();
    }

    private List<String> members(JsonNode filed) {
        return steps.get(
                        "filing",
                        "/api/series/" + filed.path("series").path("id").asText() + "/members")
                .path("rows")
                .findValuesAsText("position");
    }

    @Test
    void every_mistake_of_a_sheet_is_told_with_its_cell_and_what_was_put_right_joins_at_the_end() {
        List<List<String>> rows = new ArrayList<>(SampleSeries.rows(2));
        rows.add(List.of("2", "", "某处", "一千", "25"));
        JsonNode filed = begin(rows);

        assertThat(filed.path("problems").findValuesAsText("cell")).containsExactlyInAnyOrder("A4", "B4", "D4");
        JsonNode done = steps.ended("filing", filed.path("batch"));
        assertThat(done.path("done").asInt()).isEqualTo(2);
        assertThat(done.path("refused").asInt()).isEqualTo(1);
        assertThat(refused(done).findValuesAsText("message"))
                .singleElement()
                .satisfies(message -> assertThat(message).contains("A4 序号：", "B4 被告：", "D4 标的额："));

        List<List<String>> right = new ArrayList<>();
        right.add(List.of("3", "业主丙", "某处", "1000", "25"));
        right.add(rows.get(0));
        JsonNode added = steps.add(filed.path("series").path("id").asText(), SampleSeries.workbook(right));
        assertThat(added.path("done").asInt()).as(added.toString()).isEqualTo(2);
        assertThat(members(filed)).containsExactly("1", "2", "3");
    }

    @Test
    void a_row_that_the_database_refuses_is_noted_and_the_others_are_filed() {
        sql.execute("alter table court.casefile_series_member add constraint test_refuses"
                + " check (words ->> '联系方式' is distinct from '无处') not valid");
        try {
            List<List<String>> rows = new ArrayList<>(SampleSeries.rows(2));
            rows.add(1, List.of("3", "业主丙", "无处", "1000", "25"));
            JsonNode batch = steps.ended("filing", begin(rows).path("batch"));

            assertThat(batch.path("done").asInt()).isEqualTo(2);
            assertThat(refused(batch).findValuesAsText("code")).containsExactly("casefile.batch-failed");
            allow();

            JsonNode again =
                    steps.post("filing", "/api/batches/" + batch.path("id").asText() + "/repeat", Map.of());
            assertThat(steps.finished("filing", again).path("done").asInt()).isEqualTo(3);
        } finally {
            allow();
        }
    }

    private void allow() {
        sql.execute("alter table court.casefile_series_member drop constraint if exists test_refuses");
    }

    private JsonNode refused(JsonNode batch) {
        return steps.get("filing", "/api/batches/" + batch.path("id").asText() + "/items?state=REFUSED")
                .path("rows");
    }

    @Test
    void an_empty_line_counts_and_rows_that_only_show_how_are_left_out() {
        String csv = "序号,被告,联系方式,标的额\n1,（示例）张某,某处,100\n\n1,,某处,100\n2,李某,某处,100\n";
        JsonNode filed = steps.begin(SampleSeries.common(), csv.getBytes(StandardCharsets.UTF_8))
                .getBody();

        assertThat(filed.path("problems").findValuesAsText("cell")).containsExactly("B4");
        assertThat(steps.ended("filing", filed.path("batch")).path("total").asInt())
                .isEqualTo(2);
    }

    @Test
    void a_procedure_of_another_class_is_refused_before_anything_is_filed() {
        Map<String, Object> common = new HashMap<>(SampleSeries.common());
        common.put("procedure", "SUMMARY");

        assertThat(steps.begin(common, SampleSeries.workbook(SampleSeries.rows(1)))
                        .getBody()
                        .path("code")
                        .asText())
                .isEqualTo("casefile.procedure-not-of-class");
    }

    @Test
    void what_is_no_sheet_is_refused() {
        for (byte[] sheet :
                List.of(new byte[] {'P', 'K', 3, 4, 0, 1}, "a,b\n1,2".getBytes(StandardCharsets.UTF_8), new byte[] {
                    (byte) 0xFF, 0
                })) {
            assertThat(steps.begin(SampleSeries.common(), sheet).getStatusCode())
                    .isEqualTo(HttpStatus.BAD_REQUEST);
        }
    }
}
