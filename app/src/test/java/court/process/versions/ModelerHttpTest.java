package court.process.versions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CivilCourt;
import court.CourtTest;
import court.identity.Role;
import court.process.Designers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What Camunda Modeler sends when a designer deploys, and what it gets. */
@CourtTest
class ModelerHttpTest {
    private static final String MODEL = "reassignment";

    @Autowired
    ApplicationContext application;

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcTemplate sql;

    CivilCourt house;
    Designers designers;

    @BeforeEach
    void a_designer() {
        house = new CivilCourt(application);
        house.person("designer", house.court, null, Role.PROCESS_DESIGNER);
        designers = new Designers(application);
    }

    @Test
    void modeler_sees_the_engine_s_line_and_gets_in_with_a_sign_in_only() {
        assertThat(get("/api/modeler/version").getBody().path("version").asText())
                .startsWith("7.");
        assertThat(get("/api/modeler/deployment?maxResults=0").getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(http.getForEntity("/api/modeler/version", JsonNode.class).getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void what_modeler_deploys_is_a_draft_and_the_same_again_is_the_same_draft() {
        long deployments = deployments();
        String text = designers.text(MODEL) + "<!-- " + house.court + " -->";

        ResponseEntity<JsonNode> answer = deploy(MODEL + ".bpmn", text);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        JsonNode body = Objects.requireNonNull(answer.getBody());
        assertThat(body.path("id").asText()).isNotEmpty();
        assertThat(body.path("name").asText()).isEqualTo("再分案");
        assertThat(body.path("deploymentTime").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*[+]\\d{4}");
        assertThat(body.path("links").get(0).path("rel").asText()).isEqualTo("self");
        assertThat(body.path("deployedProcessDefinitions").isObject()).isTrue();
        assertThat(sql.queryForObject(
                        "select status || origin || author from court.process_model where id = ?::uuid",
                        String.class,
                        body.path("id").asText()))
                .isEqualTo("CHECKEDMODELER" + house.account("designer"));
        assertThat(deployments()).as("nothing is deployed").isEqualTo(deployments);
        assertThat(deploy(MODEL + ".bpmn", text).getBody().path("id").asText())
                .isEqualTo(body.path("id").asText());
    }

    @Test
    void a_model_with_errors_is_told_at_its_element_and_line_and_leaves_nothing() {
        long before = models();

        ResponseEntity<JsonNode> answer = deploy(
                MODEL + ".bpmn",
                designers.text(MODEL).replace("name=\"role\" value=\"", "name=\"role\" value=\"no-such-"));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        JsonNode body = Objects.requireNonNull(answer.getBody());
        assertThat(body.path("type").asText()).isEqualTo("ParseException");
        assertThat(body.path("message").asText()).contains(MODEL + ".bpmn:").contains("no-such-");
        JsonNode wrong =
                body.path("details").path(MODEL + ".bpmn").path("errors").get(0);
        assertThat(wrong.path("line").asInt()).isPositive();
        assertThat(wrong.path("mainElementId").asText()).isNotEmpty();
        assertThat(models()).isEqualTo(before);
    }

    @Test
    void who_may_not_draft_is_told_so_in_the_shape_that_modeler_shows() {
        ResponseEntity<JsonNode> answer = send("judge", MODEL + ".bpmn", designers.text(MODEL));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(Objects.requireNonNull(answer.getBody()).path("type").asText())
                .isEqualTo("AuthorizationException");
        assertThat(answer.getBody().path("message").asText()).isNotEmpty();
    }

    private ResponseEntity<JsonNode> get(String path) {
        return http.withBasicAuth(house.account("designer"), CivilCourt.PASSWORD)
                .getForEntity(path, JsonNode.class);
    }

    private ResponseEntity<JsonNode> deploy(String file, String text) {
        return send("designer", file, text);
    }

    private ResponseEntity<JsonNode> send(String who, String file, String text) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("deployment-name", "再分案");
        form.add("deployment-source", "Camunda Modeler");
        form.add("deploy-changed-only", "true");
        form.add(file, new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public @Nullable String getFilename() {
                return file;
            }
        });
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        return http.withBasicAuth(house.account(who), CivilCourt.PASSWORD)
                .postForEntity("/api/modeler/deployment/create", new HttpEntity<>(form, headers), JsonNode.class);
    }

    private long deployments() {
        return sql.queryForObject("select count(*) from camunda.act_re_deployment", Long.class);
    }

    private long models() {
        return sql.queryForObject("select count(*) from court.process_model", Long.class);
    }
}
