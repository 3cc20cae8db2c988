package court.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import court.CivilCourt;
import court.CourtTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nothing that a caller sends makes the platform fail: every refusal is a problem document in the reader's language. */
@CourtTest
class BadInputTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern QUOTED = Pattern.compile("[\\x22「“][^\\x22」”]*[\\x22」”]");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcTemplate database;

    @LocalServerPort
    private int port;

    @Test
    void bad_input_of_every_kind_is_refused_with_a_problem_document_and_leaves_nothing_half_written() {
        Caller caller = new Caller(port);
        Scene scene = new Scene(application, caller);
        List<Probe> probes = new ArrayList<>();
        PermissionTable table = PermissionTable.read();
        for (Operation operation : Served.description(caller, application).operations()) {
            PermissionTable.Row row = table.rows().stream()
                    .filter(r -> r.call().equals(operation.call()) && letIn(r).isPresent())
                    .findFirst()
                    .orElseThrow();
            new Probes(operation, somebody(row), scene.thing(row.on()), probes::add).all();
        }
        scene.forms(new FormProbes(probes::add));

        // other tests import cases that have no parties
        List<String> before = halves();
        List<String> found = Caller.inTwoStreams(probes, probe -> wrong(caller, scene, probe));
        String wrong = IntStream.range(0, probes.size())
                .filter(i -> !found.get(i).isEmpty())
                .mapToObj(i -> probes.get(i) + " -> " + found.get(i))
                .collect(Collectors.joining("\n"));

        assertThat(wrong)
                .as("requests, of %d, that were answered badly", probes.size())
                .isEmpty();
        assertThat(halves()).as("cases of which only a part was written").isSubsetOf(before);
    }

    private static String somebody(PermissionTable.Row row) {
        return letIn(row).orElseThrow();
    }

    /** Who is let through; where the thing that is asked for is named in the body only, who is told that there is none. */
    private static Optional<String> letIn(PermissionTable.Row row) {
        return Stream.of(PermissionTable.OK, "404")
                .flatMap(answer -> row.answers().entrySet().stream()
                        .filter(given -> given.getValue().equals(answer))
                        .map(Map.Entry::getKey)
                        .filter(word -> !word.equals(PermissionTable.NOBODY)))
                .findFirst();
    }

    private static String wrong(Caller caller, Scene scene, Probe probe) {
        boolean english = probe.what().length() % 2 == 0;
        Caller.Request request = caller.request(probe.method(), probe.address())
                .as(scene.account(probe.who()).orElseThrow(), CivilCourt.PASSWORD)
                .with("Accept-Language", english ? "en" : "zh-CN");
        probe.headers().forEach(request::with);
        HttpResponse<String> answer;
        try {
            answer = request.send(probe.body());
        } catch (RuntimeException e) {
            return e.getMessage() + ": " + e.getCause();
        }
        return wrong(probe, answer, english);
    }

    private static String wrong(Probe probe, HttpResponse<String> answer, boolean english) {
        int status = answer.statusCode();
        if (status >= 500) {
            return status + " " + answer.body();
        }
        if (status < 400) {
            return probe.refused() ? "was taken: " + status : "";
        }
        String type = answer.headers().firstValue("Content-Type").orElse("none");
        if (!type.startsWith("application/problem+json")) {
            return status + " as " + type;
        }
        return problem(answer.body(), english)
                .map(found -> status + " " + found)
                .orElse("");
    }

    /** What is wrong with a problem document. */
    private static Optional<String> problem(String body, boolean english) {
        JsonNode problem;
        try {
            problem = JSON.readTree(body);
        } catch (IOException e) {
            return Optional.of("is no JSON: " + body);
        }
        String title = problem.path("title").asText();
        if (problem.path("code").asText().isEmpty() || title.isEmpty()) {
            return Optional.of("without code or title: " + body);
        }
        // what the caller has sent is quoted as it came
        boolean chinese = CHINESE.matcher(QUOTED.matcher(title).replaceAll("")).find();
        return english == chinese ? Optional.of("in the wrong language: " + title) : Optional.empty();
    }

    private List<String> halves() {
        return database.queryForList("""
                select c.receipt from court.casefile_case c
                where not exists (select 1 from court.casefile_party p where p.case_id = c.id)
                  or not exists (select 1 from court.casefile_deed d where d.case_id = c.id)
                  or not exists (select 1 from court.process_trace t where t.case_id = c.id)
                """, String.class);
    }
}
