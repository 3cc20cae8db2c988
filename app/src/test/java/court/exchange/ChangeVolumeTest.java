package court.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CourtTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Many changed rows, applied twice. {@code -Drows=50000} for a large court. */
@CourtTest
class ChangeVolumeTest {
    private static final Logger log = LoggerFactory.getLogger(ChangeVolumeTest.class);
    private static final int ROWS = Integer.getInteger("rows", 500);
    /** Rows of one case. */
    private static final int EACH = 25;

    private static final List<String> EVENTS =
            List.of("分案", "告知审判组织", "送达起诉状", "答辩", "送达答辩状", "排期", "电话联系", "开庭", "评议");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void applied_a_second_time_they_change_nothing() throws Exception {
        ImportDesk desk = new ImportDesk(application, http);
        String source = "many-" + desk.house.court;
        Map<String, Resource> parts = parts(source);

        long start = System.nanoTime();
        JsonNode first = desk.done("office", "changes", parts);
        long between = System.nanoTime();
        List<Map<String, Object>> before = everything();
        JsonNode second = desk.done("office", "changes?asOf=2026-11-30T23:59", parts);
        long end = System.nanoTime();

        log.info(
                "{} rows: {} s, again {} s",
                ROWS,
                (between - start) / 1_000_000_000.0,
                (end - between) / 1_000_000_000.0);
        assertThat(first.get("done").asInt() + first.get("entriesDone").asInt()).isEqualTo(ROWS);
        assertThat(second.get("done").asInt() + second.get("entriesDone").asInt())
                .isZero();
        assertThat(second.get("known").asInt() + second.get("entriesKnown").asInt())
                .isEqualTo(ROWS);
        assertThat(everything()).isEqualTo(before);
    }

    /** How much there is of everything that a change could have added to. */
    private List<Map<String, Object>> everything() {
        return sql.queryForList("select (select count(*) from court.casefile_deed) as deeds,"
                + " (select count(*) from court.timelimit_entry) as ledger, (select count(*) from court.process_trace) as trace,"
                + " (select count(*) from court.casefile_case) as cases, (select sum(version) from court.casefile_case) as versions,"
                + " (select count(*) from court.exchange_row) as rows, (select count(*) from court.exchange_finding) as findings");
    }

    private static Map<String, Resource> parts(String source) throws Exception {
        StringBuilder cases = new StringBuilder("案件编号,立案日期,案由,标的额,程序,原告,被告\n");
        StringBuilder events = new StringBuilder("案件编号,事项编号,日期,事项,当事人,承办法官,书记员\n");
        for (int i = 0; i < ROWS / EACH; i++) {
            cases.append("N-").append(i).append(",2026-10-0").append(1 + i % 9).append(",买卖合同纠纷,1000,简易程序,甲,乙\n");
            for (int e = 0; e < EACH - 1; e++) {
                events.append("N-").append(i).append(',').append(e + 1).append(",2026-10-").append(10 + Math.min(e, 20));
                events.append(',').append(e < EVENTS.size() ? EVENTS.get(e) : "电话联系").append(e == 2 || e == 3 ? ",乙" : ",");
                events.append(e == 0 ? ",judge,clerk\n" : ",,\n");
            }
        }
        return Map.of(
                "cases", ImportDesk.text("cases.csv", cases.toString()),
                "events", ImportDesk.text("events.csv", events.toString()),
                "mapping", ImportDesk.mapping("changes.yaml", "platform", source));
    }
}
