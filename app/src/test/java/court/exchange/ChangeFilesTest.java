package court.exchange;

import static court.exchange.BesidePlatform.CASE;
import static court.exchange.BesidePlatform.OFFICE;
import static court.exchange.BesidePlatform.entries;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CourtTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;

/** Files of changes as they come: bad rows, rows that contradict each other, late ones, JSON. */
@CourtTest
class ChangeFilesTest {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestRestTemplate http;

    private BesidePlatform platform;

    @BeforeEach
    void a_court_beside_its_platform() {
        platform = new BesidePlatform(application, http);
    }

    @Test
    void bad_rows_are_rejected_by_line_and_the_rest_is_in() throws Exception {
        JsonNode job = platform.send(
                CASE + "K-2,1,,2026-13-02,,,,,,,\nK-3,x,,2026-03-02,,,,,,,\n",
                "K-1,e1,1,,2026-03-03,分案,,judge,clerk,,,,\nK-1,,1,,2026-03-03,分案,,,,,,,\nK-1,e3,1,,2099-01-01,分案,,,,,,,\n"
                        + "K-1,e4,1,,2026-03-04,扣除审限,,,,,,,天气\nK-1,e5,1,,2026-03-04,扣除审限,,,,,三月,,\n");

        assertThat(entries(job)).containsExactly(1, 0, 4, 0);
        assertThat(platform.desk.rejections(OFFICE, job).stream()
                        .map(r -> r.get("file").asText() + ":" + r.get("line").asInt() + " "
                                + r.get("code").asText()))
                .containsExactlyInAnyOrder(
                        "cases:3 exchange.bad-day",
                        "cases:4 exchange.bad-version",
                        "events:3 exchange.no-key",
                        "events:4 casefile.day-in-future",
                        "events:5 exchange.unknown-word",
                        "events:6 exchange.unknown-word");
    }

    @Test
    void one_version_that_says_two_things_ends_the_same_in_whatever_order_and_is_told() throws Exception {
        String one = "K-1,e2,1,,2026-03-05,送达起诉状,乙公司,,,,,,\n";
        String other = "K-1,e2,1,,2026-03-09,送达起诉状,乙公司,,,,,,\n";
        JsonNode told = platform.send(CASE, one + other);
        String first = platform.looks();

        BesidePlatform turned = new BesidePlatform(application, http);
        turned.send(CASE, other + one);

        assertThat(turned.looks()).isEqualTo(first);
        assertThat(platform.desk.rejections(OFFICE, told)).hasSize(1);
    }

    @Test
    void json_says_the_same_as_csv() throws Exception {
        String cases = "[{\"案件编号\": \"K-1\", \"版本\": 1, \"立案日期\": \"2026-03-02\", \"案由\": \"买卖合同纠纷\","
                + " \"标的额\": 120000, \"程序\": \"普通程序\", \"原告\": \"甲公司\", \"被告\": \"乙公司\", \"法院\": null}]";
        String events = "{\"案件编号\": \"K-1\", \"事项编号\": \"e1\", \"版本\": 1, \"日期\": \"2026-03-03\", \"事项\": \"分案\","
                + " \"承办法官\": \"judge\"}\n{\"案件编号\": \"K-1\", \"事项编号\": \"e2\", \"日期\": {}, \"事项\": \"x\"}\n";

        JsonNode job = platform.desk.done(
                OFFICE,
                "changes",
                Map.of(
                        "cases", ImportDesk.text("cases.json", cases),
                        "events", ImportDesk.text("events.json", events),
                        "mapping", platform.mapping()));

        assertThat(entries(job)).containsExactly(1, 0, 1, 0);
        assertThat(platform.looks()).contains("stage=PREPARING").contains("amount=120000.00");
    }

    @Test
    void a_whole_file_of_json_may_stand_on_one_line_and_a_broken_one_is_refused_at_its_line() throws Exception {
        String one =
                "{\"案件编号\": \"K-1\", \"立案日期\": \"2026-03-02\", \"案由\": \"买卖合同纠纷\", \"原告\": \"甲公司\", \"被告\": \"乙公司\"}";
        Map<String, Resource> files = new HashMap<>(Map.of(
                "cases",
                ImportDesk.text("cases.json", "[" + one + "," + one.replace("K-1", "K-2") + "]"),
                "mapping",
                platform.mapping()));

        JsonNode job = platform.desk.done(OFFICE, "changes", files);
        files.put("cases", ImportDesk.text("cases.json", "[" + one + ",\n{\"案件编号\": ]"));
        JsonNode refused = platform.desk.send(OFFICE, "changes", files).getBody();

        assertThat(job.get("done").asInt()).isEqualTo(2);
        assertThat(refused.get("code").asText()).isEqualTo("exchange.bad-json");
        assertThat(refused.get("title").asText()).contains("2");
    }

    @Test
    void an_older_version_that_comes_late_changes_nothing() throws Exception {
        platform.send(CASE, "K-1,e2,5,,2026-03-09,送达起诉状,乙公司,,,,,,\n");
        String now = platform.looks();

        JsonNode late = platform.send("", "K-1,e2,4,,2026-03-05,送达起诉状,乙公司,,,,,,\n");

        assertThat(entries(late)).containsExactly(0, 1, 0, 0);
        assertThat(platform.looks()).isEqualTo(now);
    }
}
