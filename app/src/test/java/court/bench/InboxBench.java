package court.bench;

import static org.assertj.core.api.Assertions.assertThat;

import court.CivilCourt;
import court.CourtTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The first rows of a judge's inbox among the open work of a million cases, beside the plain query. */
@CourtTest
class InboxBench {
    private static final int REQUESTS = 300;
    private static final int OWN = 120;
    private static final String FIRST_ROWS =
            "select id, case_id, title, case_label, next_due, light, opened_on from court.process_work_item"
                    + " where status = 'OPEN' and coalesce(delegate, assignee) = ? and kind <> 'WAIT'"
                    + " order by coalesce(next_due, 'infinity'::date), id limit 50";

    @Autowired
    ApplicationContext application;

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcTemplate sql;

    @Test
    void the_first_rows_come_at_once() {
        int cases = Integer.getInteger("bench.cases", 1_000_000);
        CivilCourt house = new CivilCourt(application);
        fill(house, cases);
        TestRestTemplate judge = http.withBasicAuth(house.account("judge"), CivilCourt.PASSWORD);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("open work", sql.queryForObject("select count(*) from court.process_work_item", Long.class));
        figures.put("inbox p95, ms", Measured.p95(asked(judge, "/api/work-items?scope=MINE&limit=50")));
        figures.put("inbox with what may be taken p95, ms", Measured.p95(asked(judge, "/api/work-items?limit=50")));
        figures.put("plain SQL p95, ms", Measured.p95(plain(house)));
        Measured.write("inbox", figures);
        assertThat((double) figures.get("inbox p95, ms")).isLessThan(300);
    }

    private List<Long> asked(TestRestTemplate judge, String path) {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            long began = System.nanoTime();
            assertThat(judge.getForEntity(path, String.class).getStatusCode().is2xxSuccessful())
                    .isTrue();
            nanos.add(System.nanoTime() - began);
        }
        return nanos;
    }

    private List<Long> plain(CivilCourt house) {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            long began = System.nanoTime();
            assertThat(sql.queryForList(FIRST_ROWS, house.judge.value())).hasSize(50);
            nanos.add(System.nanoTime() - began);
        }
        return nanos;
    }

    /** One open item for each case; a judge has some, the others are spread over eight thousand people. */
    private void fill(CivilCourt house, int cases) {
        sql.update(
                "insert into court.process_work_item (id, case_id, court_id, kind, element, title, form, role, assignee, case_label, next_due,"
                        + " light, opened_at, opened_on, status)"
                        + " select gen_random_uuid(), gen_random_uuid(), ?, 'TASK', 'ask-hearing', '安排开庭', 'hearing.schedule', 'judge',"
                        + " case when n <= ? then ? else md5((n % 8000)::text)::uuid end, '案件' || n, date '2026-01-01' + n % 400, 'GREEN',"
                        + " now(), date '2026-01-01', 'OPEN' from generate_series(1, ?) n",
                house.court.value(), OWN, house.judge.value(), cases);
        sql.execute("analyze court.process_work_item");
    }
}
