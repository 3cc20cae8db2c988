package court.rulebase;

import static court.rulebase.RuleDesk.AUTHOR;
import static court.rulebase.RuleDesk.SECOND;
import static court.rulebase.RuleDesk.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CivilCourt;
import court.CourtTest;
import court.facts.Procedure;
import court.identity.Courts;
import court.identity.People;
import court.kernel.CaseId;
import court.timelimit.Clocks;
import court.timelimit.Sweep;
import court.timelimit.db.ClockRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;

/** A preview of a docket beside what the activation then does to it. */
@CourtTest
class PreviewDocketHttpTest {
    @Autowired
    ApplicationContext application;

    @Autowired
    TestRestTemplate http;

    @Autowired
    People people;

    @Autowired
    Courts courts;

    @Autowired
    Clocks clocks;

    @Autowired
    Sweep sweep;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate sql;

    RuleDesk desk;
    PreviewDesk previews;

    @BeforeEach
    void officers() {
        desk = new RuleDesk(http, people, courts);
        previews = new PreviewDesk(desk);
    }

    private List<CaseId> docket(CivilCourt civil) {
        LocalDate today = LocalDate.now(clock);
        List<CaseId> cases = new ArrayList<>();
        for (int daysAgo : List.of(3, 100, 140, 152, 160, 181, 200)) {
            cases.add(civil.aCase(Procedure.ORDINARY, today.minusDays(daysAgo)));
        }
        cases.add(civil.aCase(Procedure.SIMPLIFIED, today.minusDays(40)));
        return cases;
    }

    private record Shown(String due, String light) {}

    private Map<UUID, Shown> shown(List<CaseId> cases) {
        return cases.stream()
                .flatMap(id -> clocks.ofCase(id).stream())
                .filter(ClockRow::open)
                .collect(Collectors.toMap(ClockRow::id, c -> new Shown(String.valueOf(c.due()), c.light())));
    }

    private long duties(CivilCourt civil) {
        return sql.queryForObject(
                "select count(*) from court.escalation_duty where court_id = ?", Long.class, civil.court.value());
    }

    private Map<String, Long> figures(String preview, CivilCourt civil) {
        Map<String, Long> sums = new LinkedHashMap<>();
        String next = "";
        do {
            JsonNode page = body(desk.get(
                    AUTHOR,
                    "/api/rule-previews/" + preview + "/figures?by=COURT&size=2"
                            + (next.isEmpty() ? "" : "&after=" + next)));
            StreamSupport.stream(page.path("rows").spliterator(), false)
                    .filter(row -> row.path("key").asText().equals(civil.court.toString()))
                    .forEach(row -> sums.merge(
                            row.path("aspect").asText(), row.path("changes").asLong(), Long::sum));
            next = page.path("next").asText("");
        } while (!next.isEmpty() && !next.equals("null"));
        return sums;
    }

    /** Length of the list behind the number of what was judged. */
    private long judged(JsonNode preview, String filter) {
        long rows = 0;
        String next = "";
        do {
            JsonNode page = body(desk.get(
                    AUTHOR,
                    "/api/rule-previews/" + preview.path("id").asText() + "/judged?size=5&" + filter
                            + (next.isEmpty() ? "" : "&after=" + next)));
            rows += page.path("rows").size();
            next = page.path("next").asText("");
        } while (!next.isEmpty() && !next.equals("null"));
        return rows;
    }

    @Test
    void a_preview_counts_what_the_activation_then_changes() {
        CivilCourt civil = new CivilCourt(application);
        List<CaseId> cases = docket(civil);
        Map<UUID, Shown> before = shown(cases);
        long dutiesBefore = duties(civil);
        String earlier = desk.active();
        String draft = desk.drafted(previews.limits("CIV_1_ORD", "P6M", "P5M"));

        JsonNode preview = previews.previewed(draft);
        Map<String, Long> figures = figures(preview.path("id").asText(), civil);
        takeFlood(preview);
        assertThat(desk.approve(SECOND, draft).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(desk.activate(SECOND, draft).getStatusCode()).isEqualTo(HttpStatus.OK);
        sweep.work();
        Map<UUID, Shown> after = shown(cases);
        long dutiesAfter = duties(civil);
        desk.activate(SECOND, earlier);
        sweep.work();

        assertThat(judged(preview, "")).isEqualTo(preview.path("judged").asLong());
        assertThat(judged(preview, "changed=true"))
                .isEqualTo(preview.path("changed").asLong())
                .isPositive();
        assertThat(figures)
                .containsEntry("DUE_DAY", changed(before, after, Shown::due))
                .containsEntry("DUE_DAY", 7L);
        assertThat(figures).containsEntry("LIGHT", changed(before, after, Shown::light));
        assertThat(figures.get("LIGHT")).isPositive();
        assertThat(figures.getOrDefault("ESCALATION", 0L) + figures.getOrDefault("MARK", 0L))
                .isGreaterThanOrEqualTo(dutiesAfter - dutiesBefore)
                .isPositive();
        assertThat(shown(cases)).isEqualTo(before);
    }

    /** On a docket as small as a test's, a month less is a flood of duties. */
    private void takeFlood(JsonNode preview) {
        assertThat(preview.path("anomalies").findValuesAsText("kind")).isSubsetOf("FLOOD");
        desk.post(SECOND, "/api/rule-previews/" + preview.path("id").asText() + "/accept", Map.of("reason", "测试"));
    }

    private static long changed(Map<UUID, Shown> before, Map<UUID, Shown> after, Function<Shown, String> what) {
        assertThat(after.keySet()).isEqualTo(before.keySet());
        return before.keySet().stream()
                .filter(id -> !what.apply(before.get(id)).equals(what.apply(after.get(id))))
                .count();
    }
}
