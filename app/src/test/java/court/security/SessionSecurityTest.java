package court.security;

import static org.assertj.core.api.Assertions.assertThat;

import court.CivilCourt;
import court.CourtTest;
import court.security.Caller.Body;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sign-in and sessions, as a browser, a program and a guesser meet them. */
@CourtTest
class SessionSecurityTest {
    private static final String TOKEN = "XSRF-TOKEN";
    private static final String SESSION = "SESSION";
    private static final String ROOM = "{\"name\":\"第三法庭\"}";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcTemplate database;

    @LocalServerPort
    private int port;

    private Caller caller;
    private CivilCourt house;

    @BeforeEach
    void a_court() {
        caller = new Caller(port);
        house = new CivilCourt(application);
    }

    private static Optional<String> setCookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst();
    }

    private static String value(String cookie) {
        return cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
    }

    private String token() {
        return value(setCookie(caller.request("GET", "/api/session/options").send(Body.NONE), TOKEN)
                .orElseThrow());
    }

    private static Body form(String account, String password) {
        String text = "username=" + URLEncoder.encode(account, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return new Body("application/x-www-form-urlencoded", text.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> signIn(String account, String password, String token, String cookies) {
        return caller.request("POST", "/login")
                .with("Cookie", TOKEN + "=" + token + cookies)
                .with("X-XSRF-TOKEN", token)
                .send(form(account, password));
    }

    private String session(String token) {
        HttpResponse<String> answer = signIn(house.account("chief"), CivilCourt.PASSWORD, token, "");
        assertThat(answer.statusCode()).isEqualTo(204);
        return value(setCookie(answer, SESSION).orElseThrow());
    }

    private HttpResponse<String> inSession(String method, String path, String session, Body body) {
        return caller.request(method, path)
                .with("Cookie", SESSION + "=" + session)
                .send(body);
    }

    @Test
    void a_session_begins_with_a_new_id_that_scripts_cannot_read_and_other_sites_cannot_use() {
        String token = token();
        HttpResponse<String> answer = signIn(
                house.account("judge"), CivilCourt.PASSWORD, token, "; " + SESSION + "=Y2hvc2VuLWJ5LWFuLWF0dGFja2Vy");

        String cookie = setCookie(answer, SESSION).orElseThrow();
        assertThat(value(cookie)).isNotEqualTo("Y2hvc2VuLWJ5LWFuLWF0dGFja2Vy");
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(inSession("GET", "/api/session", "Y2hvc2VuLWJ5LWFuLWF0dGFja2Vy", Body.NONE)
                        .statusCode())
                .isEqualTo(401);
        assertThat(inSession("GET", "/api/session", value(cookie), Body.NONE).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_second_sign_in_in_the_same_browser_changes_the_id_and_ends_the_old_one() {
        String token = token();
        String first = session(token);

        HttpResponse<String> again =
                signIn(house.account("judge"), CivilCourt.PASSWORD, token, "; " + SESSION + "=" + first);

        assertThat(value(setCookie(again, SESSION).orElseThrow())).isNotEqualTo(first);
        assertThat(inSession("GET", "/api/session", first, Body.NONE).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_deed_in_a_session_needs_the_token_of_the_page() {
        String token = token();
        String session = session(token);

        assertThat(inSession("POST", "/api/rooms", session, Body.json(ROOM)).statusCode())
                .isEqualTo(403);
        assertThat(caller.request("POST", "/api/rooms")
                        .with("Cookie", SESSION + "=" + session + "; " + TOKEN + "=" + token)
                        .with("X-XSRF-TOKEN", "another")
                        .send(Body.json(ROOM))
                        .statusCode())
                .isEqualTo(403);
        assertThat(caller.request("POST", "/api/rooms")
                        .with("Cookie", SESSION + "=" + session + "; " + TOKEN + "=" + token)
                        .with("X-XSRF-TOKEN", token)
                        .send(Body.json(ROOM))
                        .statusCode())
                .isEqualTo(201);
        assertThat(caller.request("POST", "/login")
                        .send(form(house.account("judge"), CivilCourt.PASSWORD))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_sign_out_ends_the_session() {
        String token = token();
        String session = session(token);

        HttpResponse<String> out = caller.request("POST", "/logout")
                .with("Cookie", SESSION + "=" + session + "; " + TOKEN + "=" + token)
                .with("X-XSRF-TOKEN", token)
                .send(Body.NONE);

        assertThat(out.statusCode()).isEqualTo(204);
        assertThat(inSession("GET", "/api/session", session, Body.NONE).statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoever_guesses_a_password_is_not_listened_to_for_a_while_and_nobody_else_suffers() {
        String guessed = house.account("clerk");
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            answers.add(signIn(guessed, "wrong-" + i, token(), "").statusCode());
        }
        HttpResponse<String> right = signIn(guessed, CivilCourt.PASSWORD, token(), "");

        assertThat(answers).containsOnly(401);
        assertThat(right.statusCode()).isEqualTo(429);
        assertThat(Verdict.code(right)).isEqualTo("identity.too-many-attempts");
        assertThat(right.headers().firstValue("Retry-After")).isPresent();
        assertThat(caller.request("GET", "/api/session")
                        .as(guessed, CivilCourt.PASSWORD)
                        .send(Body.NONE)
                        .statusCode())
                .isEqualTo(429);
        assertThat(signIn(house.account("judge"), CivilCourt.PASSWORD, token(), "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(database.queryForObject(
                        "select count(*) from court.audit_entry where action = 'identity.sign-in-refused' and subject_id = ?",
                        Integer.class,
                        guessed))
                .isEqualTo(5);
    }

    @Test
    void a_sign_in_tells_nobody_which_accounts_exist() {
        HttpResponse<String> unknown = signIn("nobody-of-this-name", "x", token(), "");
        HttpResponse<String> wrong = signIn(house.account("office"), "x", token(), "");

        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(Verdict.code(unknown)).isEqualTo(Verdict.code(wrong));
        for (String account : List.of("", "a\0b", "x".repeat(5000), "' or 1=1 --", "😀")) {
            assertThat(signIn(account, "x", token(), "").statusCode())
                    .as(account)
                    .isEqualTo(401);
        }
    }

    @Test
    void a_password_in_a_header_counts_for_programs_only() {
        assertThat(caller.request("GET", "/login")
                        .as("nobody", "x")
                        .send(Body.NONE)
                        .statusCode())
                .isNotEqualTo(401);
        assertThat(caller.request("POST", "/logout")
                        .as(house.account("judge"), CivilCourt.PASSWORD)
                        .send(Body.NONE)
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> answer = caller.request("GET", "/api/session")
                .as(house.account("judge"), CivilCourt.PASSWORD)
                .send(Body.NONE);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(setCookie(answer, SESSION)).isEmpty();
        assertThat(caller.request("GET", "/api/session")
                        .with("Authorization", "Basic nonsense")
                        .send(Body.NONE)
                        .statusCode())
                .isEqualTo(401);
    }
}
