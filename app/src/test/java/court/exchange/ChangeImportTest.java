package court.exchange;

import static court.exchange.BesidePlatform.CASE;
import static court.exchange.BesidePlatform.CASES;
import static court.exchange.BesidePlatform.OFFICE;
import static court.exchange.BesidePlatform.entries;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CourtTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.JdbcTemplate;

@CourtTest
class ChangeImportTest {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcTemplate sql;

    private BesidePlatform platform;

    @BeforeEach
    void a_court_beside_its_platform() {
        platform = new BesidePlatform(application, http);
    }

    @Test
    void a_change_moves_its_case_and_the_same_file_again_moves_nothing() throws Exception {
        String events = "K-1,e1,1,,2026-03-03,分案,,judge,clerk,,,,\nK-1,e2,1,,2026-03-05,送达起诉状,乙公司,,,,,,\n";

        JsonNode first = platform.send(CASE, events);
        String once = platform.looks();
        int deeds = count("select count(*) from court.casefile_deed");
        JsonNode again = platform.send(CASE, events);

        assertThat(entries(first)).containsExactly(2, 0, 0, 0);
        assertThat(once)
                .contains("stage=PREPARING")
                .contains("judge=judge")
                .contains("casefile.complaint-served 2026-03-05 乙公司");
        assertThat(again.get("known").asInt()).isEqualTo(1);
        assertThat(entries(again)).containsExactly(0, 2, 0, 0);
        assertThat(platform.looks()).isEqualTo(once);
        assertThat(count("select count(*) from court.casefile_deed")).isEqualTo(deeds);
        assertThat(count("select count(*) from court.exchange_change")).isZero();
    }

    private int count(String query, Object... args) {
        Integer count = sql.queryForObject(query, Integer.class, args);
        return count == null ? 0 : count;
    }

    @Test
    void a_correction_reverses_the_old_deed_and_records_the_new_one_with_its_true_day() throws Exception {
        platform.send(CASE, "K-1,e1,1,,2026-03-03,分案,,judge,clerk,,,,\nK-1,e2,1,,2026-03-05,送达起诉状,乙公司,,,,,,\n");

        platform.send("", "K-1,e2,2,,2026-03-09,送达起诉状,乙公司,,,,,,\n");

        assertThat(sql.queryForList(
                        "select d.day || ' ' || (d.reversed_at is null) || ' ' || coalesce(d.reversal_reason, '') from court.casefile_deed d"
                                + " join court.casefile_case c on c.id = d.case_id"
                                + " where c.source = ? and d.kind = 'casefile.complaint-served' order by d.day",
                        String.class,
                        platform.source))
                .containsExactly("2026-03-05 false exchange:" + platform.source, "2026-03-09 true ");
        assertThat(platform.looks()).contains("answer ").contains("2026-03-24");
    }

    @Test
    void a_deleted_event_is_reversed_and_comes_back_under_a_later_version() throws Exception {
        String served = "K-1,e2,1,,2026-03-05,送达起诉状,乙公司,,,,,,\n";
        platform.send(CASE, "K-1,e1,1,,2026-03-03,分案,,judge,clerk,,,,\n" + served);
        String with = platform.looks();

        platform.send("", "K-1,e2,2,是,,,,,,,,,\n");
        String without = platform.looks();
        platform.send("", served.replace(",1,,", ",3,,"));

        assertThat(without).doesNotContain("complaint-served");
        assertThat(platform.looks()).isEqualTo(with);
    }

    @Test
    void an_event_that_comes_before_its_case_waits_for_it() throws Exception {
        JsonNode early = platform.send("", "K-1,e1,1,,2026-03-03,分案,,judge,clerk,,,,\n");

        assertThat(entries(early)).containsExactly(0, 0, 0, 1);
        assertThat(platform.desk
                        .get(OFFICE, "/held")
                        .get("rows")
                        .get(0)
                        .get("event")
                        .asText())
                .isEqualTo("e1");
        platform.send(CASE, "");
        assertThat(platform.looks()).contains("casefile.assigned 2026-03-03").contains("stage=PREPARING");
        assertThat(platform.desk.get(OFFICE, "/held").get("rows")).isEmpty();
    }

    @Test
    void what_was_filed_is_corrected_and_a_renamed_party_keeps_its_deeds() throws Exception {
        platform.send(CASE, "K-1,e2,1,,2026-03-05,送达起诉状,乙公司,,,,,,\n");

        platform.send("K-1,2,,2026-03-01,,,租赁合同纠纷,99,简易程序,甲公司,乙集团公司\n", "K-1,e2,2,,2026-03-05,送达起诉状,乙集团公司,,,,,,\n");

        assertThat(platform.looks())
                .contains("cause=租赁合同纠纷")
                .contains("submitted_on=2026-03-01")
                .contains("procedure=SIMPLIFIED")
                .contains("casefile.complaint-served 2026-03-05 乙集团公司")
                .contains("casefile.accepted 2026-03-01");
    }

    @Test
    void a_case_that_its_platform_takes_back_is_struck_and_may_come_back() throws Exception {
        platform.send(CASE, "K-1,e1,1,,2026-03-03,分案,,judge,clerk,,,,\n");
        String before = platform.looks();

        platform.send("K-1,2,是,,,,,,,,\n", "");
        String struck = platform.looks();
        platform.send(CASE.replace("K-1,1", "K-1,3"), "");

        assertThat(struck)
                .contains("outcome=STRUCK")
                .contains("closed_on=2026-03-03")
                .doesNotContain("trial-limit");
        assertThat(withoutTasks(platform.looks())).isEqualTo(withoutTasks(before));
    }

    /** A task that was done or has lapsed does not open again; marks say what has been. */
    private static String withoutTasks(String looks) {
        return looks.replaceAll("tasks .*", "").replaceAll("marks .*", "");
    }

    @Test
    void a_decision_finds_the_application_that_it_answers() throws Exception {
        platform.send(
                CASE,
                "K-1,e5,1,,2026-03-20,延长审限决定,,,,e4,P1M,准许,\nK-1,e4,1,,2026-03-18,申请延长审限,,,,,P1M,,\n"
                        + "K-1,e6,1,,2026-03-21,扣除审限,,,,,,,鉴定\nK-1,e7,1,,2026-03-25,扣除审限结束,,,,e6,,,\n");

        assertThat(platform.looks()).contains("EXTENDED@2026-03-20").contains("APPRAISE");
        assertThat(count(
                        "select count(*) from court.casefile_deed d join court.casefile_case c on c.id = d.case_id"
                                + " where c.source = ? and d.about is not null",
                        platform.source))
                .isEqualTo(2);
    }

    @Test
    void a_lapse_that_a_person_reversed_stays_reversed() throws Exception {
        platform.send(CASE, "K-1,e1,1,,2026-03-03,分案,,judge,clerk,,,,\nK-1,e2,1,,2026-03-05,送达起诉状,乙公司,,,,,,\n");
        String lapsed = "select count(*) from court.casefile_deed d join court.casefile_case c on c.id = d.case_id"
                + " where c.source = ? and d.kind = 'casefile.answer-lapsed' and d.reversed_at is null";
        int before = count(lapsed, platform.source);
        sql.update(
                "update court.casefile_deed set reversed_at = now(), reversed_by = 'judge', reversal_reason = '已按期答辩'"
                        + " where kind = 'casefile.answer-lapsed' and case_id = (select id from court.casefile_case where source = ?)",
                platform.source);

        platform.send("", "K-1,e3,1,,2026-03-30,庭前会议,,,,,,,\n");

        assertThat(before).isEqualTo(1);
        assertThat(count(lapsed, platform.source)).isZero();
    }

    @Test
    void the_number_of_a_case_may_change_and_no_clock_starts_anew() throws Exception {
        String columns = CASES.replace("原告", "案号,原告");
        String row = CASE.replace("普通程序,", "普通程序,（2026）京0112民初7号,");
        Map<String, Resource> files = new HashMap<>(Map.of("mapping", platform.mapping()));
        files.put("cases", ImportDesk.text("cases.csv", columns + row));
        platform.desk.done(OFFICE, "changes", files);
        String deed = "select d.id::text from court.casefile_deed d join court.casefile_case c on c.id = d.case_id"
                + " where c.source = ? and d.kind = 'casefile.accepted' and d.reversed_at is null";
        String accepted = sql.queryForObject(deed, String.class, platform.source);

        files.put(
                "cases",
                ImportDesk.text(
                        "cases.csv", columns + row.replace("K-1,1", "K-1,2").replace("7号", "8号")));
        platform.desk.done(OFFICE, "changes", files);

        assertThat(sql.queryForObject(deed, String.class, platform.source)).isEqualTo(accepted);
        assertThat(sql.queryForObject(
                        "select number from court.casefile_case where source = ?", String.class, platform.source))
                .isEqualTo("（2026）京0112民初8号");
        assertThat(sql.queryForObject(
                        "select detail::text from court.audit_entry where action = 'casefile.corrected' and case_id ="
                                + " (select id from court.casefile_case where source = ?) order by at desc limit 1",
                        String.class,
                        platform.source))
                .contains("民初7号")
                .contains("民初8号");
    }

    @Test
    void a_case_that_is_taken_back_before_anything_happened_is_struck_on_the_day_of_its_filing() throws Exception {
        platform.send(CASE, "");

        JsonNode bad = platform.send("K-1,2,是,,2026年13月1日,,,,,,\n", "");
        platform.send("K-1,3,是,,,,,,,,\n", "");

        assertThat(bad.get("rejected").asInt()).isEqualTo(1);
        assertThat(platform.looks()).contains("outcome=STRUCK").contains("closed_on=2026-03-02");
    }

    @Test
    void what_figures_would_stumble_over_is_listed_and_opens_its_case() throws Exception {
        platform.send(
                "K-1,1,,2026-03-02,2026-03-20,判决,买卖合同纠纷,120000,普通程序,甲公司,乙公司\n",
                "K-1,e1,1,,2026-03-03,分案,,无此人,clerk,,,,\nK-1,e2,1,,2026-03-10,开庭,,,,,,,\nK-1,e3,1,,2026-03-08,评议,,,,,,,\n"
                        + "K-1,e4,1,,2026-03-25,开庭,,,,,,,\nK-1,e5,1,,2026-03-04,送达起诉状,丙公司,,,,,,\n");

        List<String> found = StreamSupport.stream(
                        platform.desk.get(OFFICE, "/quality").get("rows").spliterator(), false)
                .map(row -> row.get("code").asText() + " " + row.get("about").asText())
                .toList();

        assertThat(found)
                .contains(
                        "unknown-judge e1",
                        "unknown-party e5",
                        "no-judge ",
                        "no-complaint-service ",
                        "closed-without-decision ",
                        "event-after-closing 开庭",
                        "impossible-order 开庭 → 评议");
        assertThat(new ImportDesk(application, http).get(OFFICE, "/quality").get("rows"))
                .isEmpty();
    }
}
