package court.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CivilCourt;
import court.CourtTest;
import court.kernel.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@CourtTest
class StaffHttpTest {
    private static final String NEW_PASSWORD = "another-long-password";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Clock clock;

    private CivilCourt house;
    private PersonId admin;
    private LocalDate today;

    @BeforeEach
    void a_court_with_an_administrator() {
        house = new CivilCourt(application);
        admin = house.person("admin", house.court, null, Role.ADMINISTRATOR);
        today = LocalDate.now(clock);
    }

    private TestRestTemplate as(String who) {
        return http.withBasicAuth(house.account(who), CivilCourt.PASSWORD);
    }

    private ResponseEntity<JsonNode> send(HttpMethod method, String who, String path, Map<String, ?> body) {
        return as(who).exchange(path, method, new HttpEntity<>(body), JsonNode.class);
    }

    private ResponseEntity<JsonNode> add(String who, String account, String role) {
        return send(
                HttpMethod.POST,
                who,
                "/api/people",
                Map.of("account", account, "name", "新人", "role", role, "password", NEW_PASSWORD));
    }

    private HttpStatus signIn(String account, String password) {
        return (HttpStatus) http.withBasicAuth(account, password)
                .getForEntity("/api/session", JsonNode.class)
                .getStatusCode();
    }

    private static String code(ResponseEntity<JsonNode> answer) {
        return answer.getBody().get("code").asText();
    }

    @Test
    void a_new_person_signs_in_with_a_first_duty() {
        String account = house.account("clerk-b");
        ResponseEntity<JsonNode> added = add("admin", account, "CLERK");
        assertThat(added.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(added.getBody().get("roles").asText()).isEqualTo("CLERK");
        assertThat(signIn(account, NEW_PASSWORD)).isEqualTo(HttpStatus.OK);
        assertThat(code(add("admin", account, "CLERK"))).isEqualTo("identity.account-taken");
    }

    @Test
    void only_an_administrator_keeps_people_and_never_the_own_account() {
        assertThat(add("president", house.account("x"), "JUDGE").getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        ResponseEntity<JsonNode> own = send(
                HttpMethod.POST,
                "admin",
                "/api/people/" + admin + "/duties",
                Map.of("role", "JUDGE", "from", today.toString()));
        assertThat(code(own)).isEqualTo("identity.not-oneself");
    }

    @Test
    void people_of_another_court_are_not_found() {
        CivilCourt other = new CivilCourt(application);
        ResponseEntity<JsonNode> answer =
                send(HttpMethod.PUT, "admin", "/api/people/" + other.judge + "/enabled", Map.of("enabled", false));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_disabled_account_signs_in_no_more_until_it_is_enabled() {
        String account = house.account("clerk-c");
        String id = add("admin", account, "CLERK").getBody().get("id").asText();
        send(HttpMethod.PUT, "admin", "/api/people/" + id + "/enabled", Map.of("enabled", false));
        assertThat(signIn(account, NEW_PASSWORD)).isEqualTo(HttpStatus.UNAUTHORIZED);
        send(HttpMethod.PUT, "admin", "/api/people/" + id + "/enabled", Map.of("enabled", true));
        assertThat(signIn(account, NEW_PASSWORD)).isEqualTo(HttpStatus.OK);
    }

    @Test
    void a_duty_holds_between_its_days() {
        String path = "/api/people/" + house.clerk + "/duties";
        send(HttpMethod.POST, "admin", path, Map.of("role", "ASSISTANT", "from", today.toString()));
        JsonNode duties = as("admin").getForObject(path, JsonNode.class);
        assertThat(duties).hasSize(2);
        assertThat(duties.get(0).get("role").asText()).isEqualTo("ASSISTANT");
        String grant = duties.get(0).get("id").asText();
        ResponseEntity<JsonNode> ended =
                send(HttpMethod.POST, "admin", path + "/" + grant + "/end", Map.of("last", today.toString()));
        assertThat(ended.getBody().get(0).get("validTo").asText()).isEqualTo(today.toString());
        ResponseEntity<JsonNode> again =
                send(HttpMethod.POST, "admin", path + "/" + grant + "/end", Map.of("last", today.toString()));
        assertThat(code(again)).isEqualTo("identity.duty-not-running");
    }

    @Test
    void nobody_manages_people_and_reads_the_audit() {
        PersonId inspector = house.person("inspector", house.court, null, Role.INSPECTOR);
        ResponseEntity<JsonNode> answer = send(
                HttpMethod.POST,
                "admin",
                "/api/people/" + inspector + "/duties",
                Map.of("role", "ADMINISTRATOR", "from", today.toString()));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(code(answer)).isEqualTo("identity.duties-apart");
    }

    @Test
    void the_own_password_changes_only_with_the_present_one() {
        ResponseEntity<JsonNode> wrong = send(
                HttpMethod.PUT,
                "clerk",
                "/api/session/password",
                Map.of("current", "not-the-password", "password", NEW_PASSWORD));
        assertThat(code(wrong)).isEqualTo("identity.current-password");
        ResponseEntity<JsonNode> right = send(
                HttpMethod.PUT,
                "clerk",
                "/api/session/password",
                Map.of("current", CivilCourt.PASSWORD, "password", NEW_PASSWORD));
        assertThat(right.getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(signIn(house.account("clerk"), NEW_PASSWORD)).isEqualTo(HttpStatus.OK);
    }
}
