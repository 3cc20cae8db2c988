package court.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.identity.Court;
import court.identity.CourtLevel;
import court.identity.Courts;
import court.identity.NewPerson;
import court.identity.People;
import court.identity.Role;
import court.kernel.CourtId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Two rules officers and a judge at work over HTTP. */
public final class RuleDesk {
    public static final String AUTHOR = "rules-author";
    public static final String SECOND = "rules-second";
    public static final String JUDGE = "rules-judge";
    public static final String COURT_OFFICER = "rules-of-a-court";
    private static final String PASSWORD = "a long enough phrase";

    private final TestRestTemplate http;

    public RuleDesk(TestRestTemplate http, People people, Courts courts) {
        this.http = http;
        if (people.viewer(AUTHOR).isEmpty()) {
            CourtId court = CourtId.next();
            courts.add(new Court(court, null, "规则测试法院", CourtLevel.BASIC, null, "北京", null, false));
            hire(people, court, AUTHOR, Role.RULES_OFFICER);
            hire(people, court, SECOND, Role.RULES_OFFICER);
            hire(people, court, JUDGE, Role.JUDGE);
            hire(people, court, COURT_OFFICER, Role.COURT_RULES_OFFICER);
        }
    }

    private static void hire(People people, CourtId court, String account, Role role) {
        people.add(new NewPerson(account, account, court, null, Set.of(role), LocalDate.parse("2020-01-01"), PASSWORD));
    }

    public ResponseEntity<JsonNode> get(String who, String path) {
        return http.withBasicAuth(who, PASSWORD).getForEntity(path, JsonNode.class);
    }

    /** As {@link #get}, by a reader of English. */
    public JsonNode english(String who, String path) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, "en");
        return body(http.withBasicAuth(who, PASSWORD)
                .exchange(path, HttpMethod.GET, new HttpEntity<>(headers), JsonNode.class));
    }

    public ResponseEntity<JsonNode> post(String who, String path, Object body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return http.withBasicAuth(who, PASSWORD)
                .exchange(path, HttpMethod.POST, new HttpEntity<>(body, headers), JsonNode.class);
    }

    public ResponseEntity<JsonNode> draft(
            String who, Map<String, String> files, List<String> remove, Map<String, String> more) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        files.forEach((path, text) -> parts.add("files", new Named(path, text.getBytes(StandardCharsets.UTF_8))));
        remove.forEach(path -> parts.add("remove", path));
        more.forEach(parts::add);
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        return http.withBasicAuth(who, PASSWORD)
                .exchange("/api/rule-releases", HttpMethod.POST, new HttpEntity<>(parts, headers), JsonNode.class);
    }

    /** A release as an archive. */
    public byte[] archive(String who, String release) {
        return Objects.requireNonNull(http.withBasicAuth(who, PASSWORD)
                .getForObject("/api/rule-releases/" + release + "/archive", byte[].class));
    }

    public ResponseEntity<JsonNode> bring(String who, byte[] archive, String note) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new Named("rules.zip", archive));
        parts.add("note", note);
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        return http.withBasicAuth(who, PASSWORD)
                .exchange(
                        "/api/rule-releases/archive",
                        HttpMethod.POST,
                        new HttpEntity<>(parts, headers),
                        JsonNode.class);
    }

    /** A draft that must pass the gates; its id. */
    public String drafted(Map<String, String> files) {
        ResponseEntity<JsonNode> draft = draft(AUTHOR, files, List.of(), Map.of());
        assertThat(draft.getStatusCode()).as("%s", draft.getBody()).isEqualTo(HttpStatus.CREATED);
        assertThat(body(draft).path("status").asText())
                .as("%s", draft.getBody())
                .isEqualTo("checked");
        return body(draft).path("id").asText();
    }

    public ResponseEntity<JsonNode> approve(String who, String id) {
        return post(who, "/api/rule-releases/" + id + "/approve", Map.of());
    }

    public ResponseEntity<JsonNode> activate(String who, String id) {
        return post(who, "/api/rule-releases/" + id + "/activate", Map.of());
    }

    /** Drafts, approves and activates; the id of the release now in force. */
    public String inForce(Map<String, String> files) {
        String id = drafted(files);
        assertThat(approve(SECOND, id).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(activate(SECOND, id).getStatusCode()).isEqualTo(HttpStatus.OK);
        return id;
    }

    public String active() {
        return body(get(AUTHOR, "/api/rule-releases/active")).path("id").asText();
    }

    public ResponseEntity<JsonNode> decide(String who, String rulebook, Object facts) {
        return post(who, "/api/rulebooks/" + rulebook + "/decide", Map.of("facts", facts));
    }

    /** A claim as the API takes it. */
    public static Map<String, String> claim(String track) {
        return Map.of("track", track, "filed", "2026-01-31");
    }

    public static JsonNode body(ResponseEntity<JsonNode> response) {
        return Objects.requireNonNull(response.getBody());
    }

    public static String code(ResponseEntity<JsonNode> response) {
        return body(response).path("code").asText();
    }

    private static final class Named extends ByteArrayResource {
        private final String path;

        Named(String path, byte[] content) {
            super(content);
            this.path = path;
        }

        @Override
        public String getFilename() {
            return path;
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
