package court.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import court.CivilCourt;
import court.identity.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Sends files as the page does and waits until they are in. */
final class ImportDesk {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    final CivilCourt house;
    private final TestRestTemplate http;

    ImportDesk(ApplicationContext application, TestRestTemplate http) {
        this.house = new CivilCourt(application);
        this.http = http;
        house.person("admin", house.court, null, Role.ADMINISTRATOR);
    }

    static Resource sample(String name) {
        return new ClassPathResource("exchange/" + name);
    }

    static Resource file(Path path) {
        return new FileSystemResource(path);
    }

    static Resource text(String name, String content) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }

    /** A shipped mapping under a name of its own, so that tests do not know each other's cases. */
    static Resource mapping(String file, String source, String own) throws IOException {
        try (InputStream content = ImportDesk.class.getResourceAsStream("/exchange/" + file)) {
            String shipped = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            return text("mapping.yaml", shipped.replace("source: " + source, "source: " + own));
        }
    }

    ResponseEntity<JsonNode> send(String who, String kind, Map<String, Resource> files) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        files.forEach(parts::add);
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        return as(who).exchange(
                        "/api/imports/" + kind, HttpMethod.POST, new HttpEntity<>(parts, headers), JsonNode.class);
    }

    /** Sends files that are in order and gives back the import when it has ended. */
    JsonNode done(String who, String kind, Map<String, Resource> files) {
        ResponseEntity<JsonNode> begun = send(who, kind, files);
        assertThat(begun.getStatusCode().value()).as("%s", begun.getBody()).isEqualTo(202);
        String id = begun.getBody().get("id").asText();
        await().atMost(PATIENCE)
                .until(() -> !"RUNNING".equals(get(who, "/" + id).get("state").asText()));
        JsonNode ended = get(who, "/" + id);
        assertThat(ended.get("state").asText()).as("%s", ended).isEqualTo("DONE");
        return ended;
    }

    JsonNode get(String who, String path) {
        ResponseEntity<JsonNode> answer = as(who).getForEntity("/api/imports" + path, JsonNode.class);
        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(200);
        return answer.getBody();
    }

    List<JsonNode> rejections(String who, JsonNode job) {
        List<JsonNode> all = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = get(who, "/" + job.get("id").asText() + "/rejections?limit=3" + after);
            page.get("rows").forEach(all::add);
            after = page.get("next").isNull()
                    ? ""
                    : "&after=" + page.get("next").asText();
        } while (!after.isEmpty());
        return all;
    }

    TestRestTemplate as(String who) {
        return http.withBasicAuth(house.account(who), CivilCourt.PASSWORD);
    }
}
