package court.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import court.CivilCourt;
import court.kernel.CaseId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What the judge of a case sees of it, page by page. */
final class Pages {
    private Pages() {}

    static Map<String, JsonNode> of(TestRestTemplate http, CivilCourt house, CaseId id) {
        Map<String, JsonNode> pages = new LinkedHashMap<>();
        for (String page : new String[] {"", "/timeline", "/clocks", "/way", "/work-items", "/forms", "/documents"}) {
            pages.put(page, get(http, house, "/api/cases/" + id + page));
        }
        pages.put("inbox", get(http, house, "/api/work-items"));
        pages.put("list", get(http, house, "/api/cases"));
        pages.put("rules", get(http, house, "/api/rulebooks"));
        JsonNode documents = get(http, house, "/api/cases/" + id + "/documents");
        for (JsonNode document : documents) {
            String content = document.get("id").asText() + "/content";
            byte[] bytes = judge(http, house).getForObject("/api/cases/" + id + "/documents/" + content, byte[].class);
            assertThat(bytes).isNotEmpty();
            pages.put(content, BinaryNode.valueOf(bytes));
        }
        return pages;
    }

    static JsonNode get(TestRestTemplate http, CivilCourt house, String path) {
        ResponseEntity<JsonNode> answer = judge(http, house).getForEntity(path, JsonNode.class);
        assertThat(answer.getStatusCode()).as(path).isEqualTo(HttpStatus.OK);
        return Objects.requireNonNull(answer.getBody());
    }

    private static TestRestTemplate judge(TestRestTemplate http, CivilCourt house) {
        return http.withBasicAuth(house.account("judge"), CivilCourt.PASSWORD);
    }
}
