package court.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CivilCourt;
import court.CourtTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** A request that lacks something, or asks for something unknown, is told what. */
@CourtTest
class BadParametersHttpTest {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestRestTemplate http;

    private CivilCourt house;

    @BeforeEach
    void a_court() {
        house = new CivilCourt(application);
    }

    private JsonNode refused(String path) {
        HttpHeaders english = new HttpHeaders();
        english.set(HttpHeaders.ACCEPT_LANGUAGE, "en");
        ResponseEntity<JsonNode> answer = http.withBasicAuth(house.account("president"), CivilCourt.PASSWORD)
                .exchange(path, HttpMethod.GET, new HttpEntity<>(english), JsonNode.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        return answer.getBody();
    }

    @Test
    void a_missing_parameter_is_named() {
        JsonNode problem = refused("/api/process-event-logs");

        assertThat(problem.path("code").asText()).isEqualTo("kernel.missing-parameter");
        assertThat(problem.path("args").get(0).asText()).isEqualTo("form");
        assertThat(problem.path("title").asText()).isEqualTo("The parameter \"form\" is missing.");
    }

    @Test
    void a_word_that_an_operation_does_not_know_is_named_with_its_parameter() {
        JsonNode problem = refused("/api/work-items?scope=EVERYTHING");

        assertThat(problem.path("code").asText()).isEqualTo("kernel.bad-fields");
        assertThat(problem.at("/errors/0/field").asText()).isEqualTo("scope");
    }
}
