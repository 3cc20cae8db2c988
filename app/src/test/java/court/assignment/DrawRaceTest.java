package court.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CourtTest;
import court.kernel.CaseId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Thirty-two chiefs draw at once; each case is asked for by two of them. */
@CourtTest
class DrawRaceTest {
    private static final int WRITERS = 32;
    private static final int CASES = 16;
    private static final int CEILING = 4;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void no_case_has_two_judges_no_draw_is_lost_and_ceilings_hold() throws Exception {
        Desk desk = new Desk(application, http);
        List.of("judge", "one", "two", "three").forEach(name -> desk.settle(name, 1000, "", CEILING));
        desk.settle("stranger", 1000, "离婚纠纷", null);
        List<CaseId> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            cases.add(desk.accepted());
        }
        Map<CaseId, JsonNode> tasks = new HashMap<>();
        cases.forEach(id -> tasks.put(id, desk.item(id, "chief", "casefile.assign")));
        Map<String, Object> draw =
                Map.of("way", "DRAW", "procedure", "SIMPLIFIED", "bench", "SOLE", "effectiveDay", desk.today());
        Map<CaseId, List<Future<Integer>>> answers = new HashMap<>();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            for (int i = 0; i < WRITERS; i++) {
                CaseId id = cases.get(i % CASES);
                answers.computeIfAbsent(id, key -> new ArrayList<>())
                        .add(writers.submit(() -> desk.complete(Objects.requireNonNull(tasks.get(id)), "chief", draw)
                                .getStatusCode()
                                .value()));
            }
            for (List<Future<Integer>> both : answers.values()) {
                List<Integer> codes = List.of(both.get(0).get(), both.get(1).get());
                assertThat(codes).containsExactlyInAnyOrder(200, 409);
            }
        } finally {
            writers.shutdown();
        }

        assertThat(cases).allSatisfy(id -> assertThat(desk.kinds(id)).containsExactly("DRAW"));
        List<Integer> held = sql.queryForList(
                "select count(*) from court.casefile_case where court_id = ? and judge_id is not null group by judge_id",
                Integer.class,
                desk.house.court.value());
        assertThat(held).containsOnly(CEILING).hasSize(CASES / CEILING);
        assertThat(sql.queryForObject(
                        "select max(number) - count(*) from court.assignment_entry where court_id = ?",
                        Integer.class,
                        desk.house.court.value()))
                .isZero();
    }
}
