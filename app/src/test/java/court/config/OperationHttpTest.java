package court.config;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import court.CivilCourt;
import court.CourtTest;
import court.facts.Procedure;
import court.identity.Role;
import court.kernel.CaseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.core.task.TaskDecorator;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@CourtTest
class OperationHttpTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Autowired
    ApplicationContext application;

    @Autowired
    TestRestTemplate http;

    @Autowired
    Clock clock;

    @Autowired
    TaskDecorator regularWork;

    CivilCourt house;

    @BeforeEach
    void a_court() {
        house = new CivilCourt(application);
        house.person("admin", house.court, null, Role.ADMINISTRATOR);
        house.person("inspector", house.court, null, Role.INSPECTOR);
    }

    private TestRestTemplate as(String who) {
        return http.withBasicAuth(house.account(who), CivilCourt.PASSWORD);
    }

    @Test
    void a_problem_carries_the_trace_that_the_answer_names() {
        ResponseEntity<JsonNode> answer = as("judge").getForEntity("/api/cases/" + CaseId.next(), JsonNode.class);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(answer.getBody().get("traceId").asText())
                .hasSize(32)
                .isEqualTo(answer.getHeaders().getFirst("X-Trace-Id"));
    }

    @Test
    void the_trace_of_the_caller_is_continued_and_nonsense_is_not() {
        assertThat(traceOf("00-" + TRACE + "-00f067aa0ba902b7-01")).isEqualTo(TRACE);
        assertThat(traceOf("00-zzz\nforged-01")).hasSize(32);
    }

    private String traceOf(String traceparent) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("traceparent", traceparent.replace("\n", " "));
        return as("judge")
                .exchange("/api/session", HttpMethod.GET, new HttpEntity<>(headers), String.class)
                .getHeaders()
                .getFirst("X-Trace-Id");
    }

    @Test
    void lines_of_the_log_name_trace_actor_and_case() {
        CaseId id = house.aCase(Procedure.ORDINARY, LocalDate.now(clock).minusDays(3));
        Logger logger = (Logger) LoggerFactory.getLogger("org.springframework.web.servlet.DispatcherServlet");
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);
        logger.setLevel(ch.qos.logback.classic.Level.DEBUG);
        String trace;
        try {
            trace = as("judge")
                    .getForEntity("/api/cases/" + id, String.class)
                    .getHeaders()
                    .getFirst("X-Trace-Id");
        } finally {
            logger.setLevel(null);
            logger.detachAppender(lines);
        }
        Map<String, String> last = lines.list.stream()
                .map(ILoggingEvent::getMDCPropertyMap)
                .filter(mdc -> trace.equals(mdc.get("traceId")))
                .reduce((a, b) -> b)
                .orElseThrow();
        assertThat(last).containsEntry("actor", house.account("judge")).containsEntry("caseId", id.toString());
    }

    @Test
    void regular_work_runs_as_the_system_and_leaves_nothing_behind() {
        Map<String, String> during = new java.util.HashMap<>();
        regularWork
                .decorate(() -> during.putAll(org.slf4j.MDC.getCopyOfContextMap()))
                .run();

        assertThat(during).containsEntry("actor", "system").containsKey("traceId");
        assertThat(org.slf4j.MDC.get("traceId")).isNull();
    }

    @Test
    void metrics_tell_what_an_operator_watches() {
        house.aCase(Procedure.ORDINARY, LocalDate.now(clock).minusDays(3));
        application.getBean(court.audit.Sealer.class).seal();
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(as("admin").getForObject("/actuator/prometheus", String.class))
                        .contains(
                                "tianping_decisions_total{rulebook=\"timelimit.limits\"",
                                "tianping_audit_unsealed ",
                                "tianping_audit_unsealed_age_seconds ",
                                "tianping_sweep_backlog ",
                                "tianping_escalation_backlog ",
                                "tianping_sweep_seconds_count",
                                "tianping_imports_running 0.0",
                                "tianping_work_items_open{kind=\"TASK\"",
                                "tianping_rules_release{release=\""));
    }

    @Test
    void health_has_a_group_for_life_and_one_for_readiness() {
        assertThat(http.getForObject("/actuator/health/liveness", JsonNode.class)
                        .get("status")
                        .asText())
                .isEqualTo("UP");
        assertThat(http.getForObject("/actuator/health/readiness", JsonNode.class)
                        .get("status")
                        .asText())
                .isIn("UP", "DEGRADED");
    }

    @Test
    void the_list_of_components_is_for_the_administrator() {
        ResponseEntity<JsonNode> refused = as("judge").getForEntity("/actuator/sbom", JsonNode.class);

        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(refused.getBody().get("code").asText()).isEqualTo("identity.not-permitted");
        assertThat(as("admin").getForEntity("/actuator/sbom", String.class).getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(http.getForEntity("/actuator/sbom", String.class).getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void an_inspector_takes_audit_checkpoints_and_key_away() {
        assertThat(as("inspector").getForObject("/api/audit/public-key", String.class))
                .startsWith("-----BEGIN PUBLIC KEY-----");
        assertThat(as("inspector")
                        .getForObject("/api/audit/checkpoints", JsonNode.class)
                        .isArray())
                .isTrue();
        assertThat(as("inspector").getForObject("/api/audit/export", String.class))
                .contains("\"unsealed\":");
        for (String path : new String[] {"public-key", "checkpoints", "export"}) {
            assertThat(as("judge")
                            .getForEntity("/api/audit/" + path, String.class)
                            .getStatusCode())
                    .as(path)
                    .isEqualTo(HttpStatus.FORBIDDEN);
        }
    }
}
