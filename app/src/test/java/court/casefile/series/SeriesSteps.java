package court.casefile.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import court.CivilCourt;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

/** What the people of a court do with a series, over HTTP. */
final class SeriesSteps {
    private final CivilCourt house;
    private final TestRestTemplate http;
    private final Clock clock;
    private final Duration patience;

    /** @param patience how long a batch may take */
    SeriesSteps(CivilCourt house, TestRestTemplate http, Clock clock, Duration patience) {
        this.house = house;
        this.http = http;
        this.clock = clock;
        this.patience = patience;
    }

    ResponseEntity<JsonNode> begin(Map<String, Object> common, byte[] sheet) {
        LinkedMultiValueMap<String, Object> parts = sheet(sheet);
        HttpHeaders json = new HttpHeaders();
        json.setContentType(MediaType.APPLICATION_JSON);
        parts.add("common", new HttpEntity<>(common, json));
        return http.withBasicAuth(house.account("filing"), CivilCourt.PASSWORD)
                .postForEntity("/api/series", parts, JsonNode.class);
    }

    /** Sends another sheet of a series and waits until its rows are dealt with. */
    JsonNode add(String series, byte[] sheet) {
        return ended(
                "filing",
                post("filing", "/api/series/" + series + "/sheet", sheet(sheet)).path("batch"));
    }

    private static LinkedMultiValueMap<String, Object> sheet(byte[] sheet) {
        LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(sheet) {
            @Override
            public String getFilename() {
                return "series.xlsx";
            }
        });
        return parts;
    }

    JsonNode post(String as, String path, Object body) {
        ResponseEntity<JsonNode> answer =
                http.withBasicAuth(house.account(as), CivilCourt.PASSWORD).postForEntity(path, body, JsonNode.class);
        assertThat(answer.getStatusCode().is2xxSuccessful())
                .as(String.valueOf(answer.getBody()))
                .isTrue();
        return answer.getBody();
    }

    JsonNode get(String as, String path) {
        return http.withBasicAuth(house.account(as), CivilCourt.PASSWORD).getForObject(path, JsonNode.class);
    }

    /** The batch when no case of it waits any more. */
    JsonNode ended(String as, JsonNode batch) {
        String path = "/api/batches/" + batch.path("id").asText();
        await().atMost(patience)
                .until(() -> get(as, path).path("state").asText().equals("DONE"));
        return get(as, path);
    }

    JsonNode finished(String as, JsonNode batch) {
        JsonNode last = ended(as, batch);
        assertThat(last.path("refused").asInt())
                .as(() -> get(as, "/api/batches/" + batch.path("id").asText() + "/items?state=REFUSED")
                        .toString())
                .isZero();
        return last;
    }

    JsonNode deed(String as, String series, String form, Map<String, Object> values) {
        return finished(as, post(as, "/api/series/" + series + "/deeds", Map.of("form", form, "values", values)));
    }

    /** So that there is one judge left to be drawn. */
    void onLeave(String name) {
        String today = LocalDate.now(clock).toString();
        for (JsonNode judge : get("office", "/api/assignment/judges")) {
            if (judge.path("name").asText().equals(name)) {
                post(
                        "office",
                        "/api/assignment/leaves",
                        Map.of(
                                "person",
                                judge.path("personId").asText(),
                                "firstDay",
                                today,
                                "lastDay",
                                today,
                                "reason",
                                "年休假"));
            }
        }
    }

    String filedAndAssigned(List<List<String>> rows) {
        LocalDate today = LocalDate.now(clock);
        JsonNode filed =
                begin(SampleSeries.common(), SampleSeries.workbook(rows)).getBody();
        assertThat(filed.path("problems")).as(filed.toString()).isEmpty();
        String series = filed.path("series").path("id").asText();
        finished("filing", filed.path("batch"));
        deed(
                "filing",
                series,
                "casefile.decide-filing",
                Map.of("decision", "ACCEPTED", "effectiveDay", today.toString()));
        onLeave("stranger");
        deed(
                "chief",
                series,
                "casefile.assign",
                Map.of(
                        "way", "DRAW",
                        "clerk", house.clerk.toString(),
                        "procedure", "SIMPLIFIED",
                        "bench", "SOLE",
                        "effectiveDay", today.toString()));
        return series;
    }
}
