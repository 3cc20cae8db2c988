package court.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import court.DemoTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case is drawn, its receipt is read, another is named and approved; the pages of load and standard cases are looked at. */
@DemoTest
@Tag("browser")
class AssignmentBrowserTest {
    private static final List<String> PAGES = List.of(
            "/assignment",
            "/assignment?tab=requests",
            "/assignment?tab=judges",
            "/assignment?tab=book",
            "/assignment?tab=roster",
            "/assignment?tab=verify",
            "/workload",
            "/workload/weights");

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Clock clock;

    @Test
    void a_draw_is_explained_and_its_book_can_be_read_on_every_screen() {
        String today = LocalDate.now(clock).toString();
        String drawn = accepted(today);
        complete(drawn, "chief1", "casefile.assign", assignment(today, Map.of("way", "DRAW")));
        String named = accepted(today);
        complete(
                named,
                "chief1",
                "casefile.assign",
                assignment(
                        today,
                        Map.of("way", "NAMED", "judge", judge("沈知秋"), "reasonCode", "SERIES", "reason", "同一租约的系列案件")));
        complete(named, "president1", "assignment.approve", Map.of("decision", "APPROVED"));
        post(
                "office1",
                "/api/assignment/leaves",
                Map.of("person", judge("顾长风"), "firstDay", today, "lastDay", today, "reason", "年休假"));

        for (Reader.Screen screen : Reader.Screen.values()) {
            try (Reader office = new Reader(port, screen).signedIn("office1")) {
                for (String path : PAGES) {
                    office.visit(path)
                            .picture(screen.name().toLowerCase(java.util.Locale.ROOT) + path.replaceAll("\\W", "-"));
                    org.assertj.core.api.Assertions.assertThat(office.overflow())
                            .as(path)
                            .isZero();
                }
                office.visit("/workload").find("td a").first().click();
                assertThat(office.find(".judge", "承办法官：")).isVisible();
                assertThat(office.find(".judge")).not().containsText("一位法官");
                office.picture(screen.name().toLowerCase(java.util.Locale.ROOT) + "-cases-of-judge");
                office.visit("/cases/" + drawn);
                assertThat(office.find("section", "为什么由这位法官承办")).containsText("位法官参加抽取");
                office.picture(screen.name().toLowerCase(java.util.Locale.ROOT) + "-case-assignment");
                org.assertj.core.api.Assertions.assertThat(office.complaints()).isEmpty();
            }
        }
    }

    private static Map<String, Object> assignment(String today, Map<String, Object> way) {
        Map<String, Object> values =
                new java.util.HashMap<>(Map.of("procedure", "SIMPLIFIED", "bench", "SOLE", "effectiveDay", today));
        values.putAll(way);
        return values;
    }

    private String accepted(String today) {
        JsonNode filed = post(
                "filing1",
                "/api/filings",
                Map.of(
                        "cause",
                        "民间借贷纠纷",
                        "amount",
                        36000,
                        "foreign",
                        false,
                        "facts",
                        Map.of("factsClear", true),
                        "parties",
                        List.of(party("PLAINTIFF", "原告"), party("DEFENDANT", "被告"))));
        String id = filed.get("id").asText();
        complete(id, "filing1", "casefile.decide-filing", Map.of("decision", "ACCEPTED", "effectiveDay", today));
        return id;
    }

    private static Map<String, Object> party(String side, String name) {
        return Map.of("side", side, "name", name, "organisation", false, "abroad", false);
    }

    private String judge(String name) {
        return StreamSupport.stream(
                        as("chief1")
                                .getForObject("/api/assignment/judges", JsonNode.class)
                                .spliterator(),
                        false)
                .filter(row -> row.get("name").asText().equals(name))
                .map(row -> row.get("personId").asText())
                .findFirst()
                .orElseThrow();
    }

    private void complete(String caseId, String who, String form, Map<String, Object> values) {
        JsonNode items = as(who).getForObject("/api/cases/" + caseId + "/work-items", JsonNode.class);
        JsonNode item = StreamSupport.stream(items.spliterator(), false)
                .filter(i -> i.get("form").asText().equals(form)
                        && i.get("status").asText().equals("OPEN"))
                .findFirst()
                .orElseThrow();
        post(
                who,
                "/api/work-items/" + item.get("id").asText() + "/complete",
                Map.of("version", item.get("version").asInt(), "values", values));
    }

    private JsonNode post(String who, String path, Map<String, Object> body) {
        var answer = as(who).postForEntity(path, body, JsonNode.class);
        org.assertj.core.api.Assertions.assertThat(answer.getStatusCode().is2xxSuccessful())
                .as("%s %s: %s", who, path, answer.getBody())
                .isTrue();
        return Objects.requireNonNullElse(answer.getBody(), NullNode.getInstance());
    }

    private TestRestTemplate as(String who) {
        return http.withBasicAuth(who, Reader.PASSWORD);
    }
}
