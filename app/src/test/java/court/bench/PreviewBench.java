package court.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CivilCourt;
import court.CourtTest;
import court.facts.Procedure;
import court.identity.Courts;
import court.identity.People;
import court.rulebase.RuleDesk;
import court.timelimit.FullRecompute;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** A preview of a shorter trial limit over dockets of growing size; {@code -Dbench.cases=10000,100000} sets the sizes. */
@CourtTest
@Import(FullRecompute.class)
class PreviewBench {
    private static final String LIMITS = "timelimit/limits/";
    private static final int REQUESTS = 300;

    @Autowired
    ApplicationContext application;

    @Autowired
    TestRestTemplate http;

    @Autowired
    People people;

    @Autowired
    Courts courts;

    @Autowired
    FullRecompute recompute;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate sql;

    @Test
    void a_preview_grows_with_the_docket_and_no_faster() throws Exception {
        RuleDesk desk = new RuleDesk(http, people, courts);
        CivilCourt civil = new CivilCourt(application);
        for (int i = 0; i < 60; i++) {
            civil.aCase(Procedure.ORDINARY, LocalDate.now(clock).minusDays(i));
        }
        SyntheticDocket docket = new SyntheticDocket(application, LocalDate.now(clock));
        List<Integer> sizes = Stream.of(System.getProperty("bench.cases", "10000,100000,1000000")
                        .split(",", -1))
                .map(Integer::parseInt)
                .toList();
        Map<String, Object> figures = new LinkedHashMap<>();
        for (int size : sizes) {
            docket.fill(size);
            figures.put("cases " + size, measured(desk, civil, size));
        }
        Measured.write("preview", figures);
    }

    private Map<String, Object> measured(RuleDesk desk, CivilCourt civil, int size) {
        double quiet = Measured.p95(inbox(civil, new AtomicBoolean(false)));
        String draft = desk.drafted(shorter(desk));
        AtomicBoolean goOn = new AtomicBoolean(true);
        double cpu = Measured.cpuSeconds("previews");
        long began = System.nanoTime();
        String id = RuleDesk.body(desk.post(RuleDesk.AUTHOR, "/api/rule-releases/" + draft + "/preview", Map.of()))
                .path("id")
                .asText();
        CompletableFuture<List<Long>> requests = CompletableFuture.supplyAsync(() -> inbox(civil, goOn));
        long[] memory = {0};
        Awaitility.await()
                .atMost(Duration.ofHours(3))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    memory[0] = Math.max(memory[0], Measured.survivingMegabytes());
                    return !preview(desk, id).path("state").asText().equals("RUNNING");
                });
        double seconds = (System.nanoTime() - began) / 1e9;
        goOn.set(false);
        double busy = Measured.p95(requests.join());
        JsonNode preview = preview(desk, id);
        assertThat(preview.path("state").asText()).isEqualTo("DONE");
        assertThat(preview.path("judged").asLong()).isGreaterThanOrEqualTo(size);
        Map<String, Long> counted = counted(preview);
        long evaluating = System.nanoTime();
        assertThat(counted).containsAllEntriesOf(recompute.changes(desk.active(), draft, LocalDate.now(clock)));
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("changes", counted);
        figures.put("seconds", seconds);
        figures.put("cases per second", size / seconds);
        figures.put("processor seconds of the preview", Measured.cpuSeconds("previews") - cpu);
        figures.put("full recompute, seconds", (System.nanoTime() - evaluating) / 1e9);
        figures.put("surviving memory at most, MB", memory[0]);
        figures.put("inbox p95 alone, ms", quiet);
        figures.put("inbox p95 during the preview, ms", busy);
        figures.put("plain SQL read and write of the same rows, seconds", plain(preview, size));
        return figures;
    }

    private static JsonNode preview(RuleDesk desk, String id) {
        return RuleDesk.body(desk.get(RuleDesk.AUTHOR, "/api/rule-previews/" + id));
    }

    private static Map<String, Long> counted(JsonNode preview) {
        Map<String, Long> counted = new TreeMap<>();
        preview.path("sums")
                .forEach(sum -> counted.merge(
                        sum.path("aspect").asText(), sum.path("changes").asLong(), Long::sum));
        counted.remove("ANSWER");
        return counted;
    }

    /** How long a judge waits for the inbox each time: a number of times, and then on for as long as it is asked to. */
    private List<Long> inbox(CivilCourt civil, AtomicBoolean goOn) {
        TestRestTemplate judge = http.withBasicAuth(civil.account("judge"), CivilCourt.PASSWORD);
        List<Long> nanos = new ArrayList<>();
        while (nanos.size() < REQUESTS || goOn.get()) {
            long began = System.nanoTime();
            assertThat(judge.getForEntity("/api/work-items?size=50", String.class)
                            .getStatusCode()
                            .is2xxSuccessful())
                    .isTrue();
            nanos.add(System.nanoTime() - began);
        }
        return nanos;
    }

    private Map<String, String> shorter(RuleDesk desk) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                LIMITS + "trial-limits.drl.csv",
                text(desk, "trial-limits.drl.csv").replace("CIV_1_ORD,P6M", "CIV_1_ORD,P5M"));
        for (String name :
                List.of("civil.scenarios.yaml", "worked-cases.scenarios.yaml", "first-and-last-days.scenarios.yaml")) {
            files.put(LIMITS + name, text(desk, name).replace("CIV_1_ORD, 基本期限: P6M", "CIV_1_ORD, 基本期限: P5M"));
        }
        return files;
    }

    private static String text(RuleDesk desk, String name) {
        return RuleDesk.body(desk.get(
                        RuleDesk.AUTHOR, "/api/rule-releases/" + desk.active() + "/files?path=" + LIMITS + name))
                .path("text")
                .asText();
    }

    /** The least that any preview has to do: read the facts, and write down as many changes. */
    private double plain(JsonNode preview, int size) {
        sql.execute("create table if not exists court.bench_change (like court.rulebase_preview_change)");
        sql.execute("truncate court.bench_change");
        long began = System.nanoTime();
        long[] length = {0};
        JdbcTemplate streaming = new JdbcTemplate(sql.getDataSource());
        streaming.setFetchSize(1000);
        streaming.query(
                "select case_id, court_id, facts from court.timelimit_subject where open order by case_id", row -> {
                    length[0] += row.getString(3).length();
                });
        sql.update(
                "insert into court.bench_change select * from court.rulebase_preview_change where preview_id = ?::uuid",
                preview.path("id").asText());
        assertThat(length[0]).isGreaterThan(size);
        return (System.nanoTime() - began) / 1e9;
    }
}
