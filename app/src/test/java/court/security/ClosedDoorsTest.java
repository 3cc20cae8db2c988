package court.security;

import static org.assertj.core.api.Assertions.assertThat;

import court.CivilCourt;
import court.CourtTest;
import court.security.Caller.Body;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Headers that every answer carries, and addresses that are not meant for the world. */
@CourtTest
class ClosedDoorsTest {
    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    private Caller caller;
    private CivilCourt house;

    @BeforeEach
    void a_court() {
        caller = new Caller(port);
        house = new CivilCourt(application);
    }

    @Test
    void every_answer_carries_the_headers_that_keep_browsers_safe() {
        List<String> missing = new ArrayList<>();
        for (String address : List.of("/", "/login", "/api/session", "/api/session/options", "/nothing.js", "/error")) {
            HttpResponse<String> answer = caller.request("GET", address).send(Body.NONE);
            String policy = header(answer, "Content-Security-Policy");
            check(missing, address + ": own scripts only", policy.contains("script-src 'self';"));
            check(missing, address + ": no frames", policy.contains("frame-ancestors 'none'"));
            check(missing, address + ": no plug-ins", policy.contains("object-src 'none'"));
            check(
                    missing,
                    address + ": no guessing",
                    header(answer, "X-Content-Type-Options").equals("nosniff"));
            check(
                    missing,
                    address + ": no referrer abroad",
                    header(answer, "Referrer-Policy").equals("same-origin"));
            check(
                    missing,
                    address + ": window alone",
                    header(answer, "Cross-Origin-Opener-Policy").equals("same-origin"));
            check(
                    missing,
                    address + ": no camera",
                    header(answer, "Permissions-Policy").contains("camera=()"));
            check(
                    missing,
                    address + ": not kept",
                    header(answer, "Cache-Control").contains("no-store"));
        }

        assertThat(missing).isEmpty();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("").toLowerCase(Locale.ROOT);
    }

    private static void check(List<String> missing, String what, boolean there) {
        if (!there) {
            missing.add(what);
        }
    }

    @Test
    void what_is_not_meant_for_the_world_is_closed() {
        List<String> open = new ArrayList<>();
        for (String address : List.of(
                "/v3/api-docs",
                "/v3/api-docs.yaml",
                "/v3/api-docs/swagger-config",
                "/actuator",
                "/actuator/info",
                "/actuator/prometheus",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/api",
                "/api/nothing")) {
            HttpResponse<String> answer = caller.request("GET", address).send(Body.NONE);
            check(open, address + " without sign-in: " + answer.statusCode(), answer.statusCode() == 401);
        }
        for (String address : List.of(
                "/actuator/env",
                "/actuator/beans",
                "/actuator/heapdump",
                "/actuator/threaddump",
                "/actuator/loggers",
                "/actuator/metrics",
                "/actuator/mappings",
                "/actuator/shutdown",
                "/swagger-ui/index.html",
                "/error")) {
            HttpResponse<String> answer = caller.request("GET", address)
                    .as(house.account("judge"), CivilCourt.PASSWORD)
                    .send(Body.NONE);
            check(open, address + " for anybody: " + answer.statusCode(), answer.statusCode() == 404);
        }
        HttpResponse<String> health = caller.request("GET", "/actuator/health").send(Body.NONE);

        assertThat(open).isEmpty();
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).doesNotContain("components", "details");
    }
}
