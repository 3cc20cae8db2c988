package court.exchange;

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
    private static final String OFFICE = "office";
    private static final String CASES = "案件编号,版本,删除,立案日期,结案日期,结案方式,案由,标的额,程序,原告,被告\n";
    private static final String EVENTS = "案件编号,事项编号,版本,删除,日期,事项,当事人,承办法官,书记员,对应事项,期间,决定,事由\n";
    private static final String CASE = "K-1,1,,2026-03-02,,,买卖合同纠纷,120000,普通程序,甲公司,乙公司\n";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcTemplate sql;

    private ImportDesk desk;
    private CourtPicture picture;
    private String source;

    @BeforeEach
    void a_court_beside_its_platform() {
        desk = new ImportDesk(application, http);
        picture = new CourtPicture(application);
        source = "p" + desk.house.court.toString();
    }

    private JsonNode send(String cases, String events) throws Exception {
        return send("2026-03-31", cases, events);
    }

    private JsonNode send(String asOf, String cases, String events) throws Exception {
        Map<String, Resource> parts = new HashMap<>();
        if (!cases.isEmpty()) {
            parts.put("cases", ImportDesk.text("cases.csv", CASES + cases));
        }
        if (!events.isEmpty()) {
            parts.put("events", ImportDesk.text("events.csv", EVENTS + events));
        }
        parts.put("mapping", ImportDesk.mapping("changes.yaml", "platform", source));
        return desk.done(OFFICE, "changes?asOf=" + asOf, parts);
    }

    private static List<Integer> entries(JsonNode job) {
        return List.of(
                job.get("entriesDone").asInt(),
                job.get("entriesKnown").asInt(),
                job.get("entriesRejected").asInt(),
                job.get("entriesHeld").asInt());
    }

    private String looks() {
        return picture.of(source).getOrDefault("K-1", "");
    }

    @Test
    void a_change_moves_its_case_and_the_same_file_again_moves_nothing() throws Exception {
        String events = "K-1,e1,1,,2026-03-03,分案,,judge,clerk,,,,\nK-1,e2,1,,2026-03-05,送达起诉状,乙公司,,,,,,\n";

        JsonNode first = send(CASE, events);
        String once = looks();
        int deeds = count("select count(*) from court.casefile_deed");
        JsonNode again = send(CASE, events);

        assertThat(entries(first)).containsExactly(2, 0, 0, 0);
        assertThat(once)
                .contains("stage=PREPARING")
                .contains("judge=judge")
                .contains("casefile.complaint-served 2026-03-05 乙公司");
        assertThat(again.get("known").asInt()).isEqualTo(1);
        assertThat(entries(again)).containsExactly(0, 2, 0, 0);
        assertThat(looks()).isEqualTo(once);
        assertThat(count("select count(*) from court.casefile_deed")).isEqualTo(deeds);
        assertThat(count("select count(*) from court.exchange_change")).isZero();
    }

    private int count(String query, Object... args) {
        Integer count = sql.queryForObject(query, Integer.class, args);
        return count == null ? 0 : count;
    }

    @Test
    void a_correction_reverses_the_old_deed_and_records_the_new_one_with_its_true_day() throws Exception {
        send(CASE, "K-1,e1,1,,2026-03-03,分案,,judge,clerk,,,,\nK-1,e2,1,,2026-03-05,送达起诉状,乙公司,,,,,,\n");

        send("", "K-1,e2,2,,2026-03-09,送达起诉状,乙公司,,,,,,\n");

        assertThat(sql.queryForList(
                        "select d.day || ' ' || (d.reversed_at is null) || ' ' || coalesce(d.reversal_reason, '') from court.casefile_deed d"
                                + " join court.casefile_case c on c.id = d.case_id"
                                + " where c.source = ? and d.kind = 'casefile.complaint-served' order by d.day",
                        String.class,
                        source))
                .containsExactly("2026-03-05 false exchange:" + source, "2026-03-09 true ");
        assertThat(looks()).contains("answer ").contains("2026-03-24");
    }

    @Test
    void a_deleted_event_is_reversed_and_comes_back_under_a_later_version() throws Exception {
        String served = "K-1,e2,1,,2026-03-05,送达起诉状,乙公司,,,,,,\n";
        send(CASE, "K-1,e1,1,,2026-03-03,分案,,judge,clerk,,,,\n" + served);
        String with = looks();

        send("", "K-1,e2,2,是,,,,,,,,,\n");
        String without = looks();
        send("", served.replace(",1,,", ",3,,"));

        assertThat(without).doesNotContain("complaint-served");
        assertThat(looks()).isEqualTo(with);
    }

    @Test
    void an_older_version_that_comes_late_changes_nothing() throws Exception {
        send(CASE, "K-1,e2,5,,2026-03-09,送达起诉状,乙公司,,,,,,\n");
        String now = looks();

        JsonNode late = send("", "K-1,e2,4,,2026-03-05,送达起诉状,乙公司,,,,,,\n");

        assertThat(entries(late)).containsExactly(0, 1, 0, 0);
        assertThat(looks()).isEqualTo(now);
    }

    @Test
    void an_event_that_comes_before_its_case_waits_for_it() throws Exception {
        JsonNode early = send("", "K-1,e1,1,,2026-03-03,分案,,judge,clerk,,,,\n");

        assertThat(entries(early)).containsExactly(0, 0, 0, 1);
        assertThat(desk.get(OFFICE, "/held").get("rows").get(0).get("event").asText())
                .isEqualTo("e1");
        send(CASE, "");
        assertThat(looks()).contains("casefile.assigned 2026-03-03").contains("stage=PREPARING");
        assertThat(desk.get(OFFICE, "/held").get("rows")).isEmpty();
    }

    @Test
    void what_was_filed_is_corrected_and_a_renamed_party_keeps_its_deeds() throws Exception {
        send(CASE, "K-1,e2,1,,2026-03-05,送达起诉状,乙公司,,,,,,\n");

        send("K-1,2,,2026-03-01,,,租赁合同纠纷,99,简易程序,甲公司,乙集团公司\n", "K-1,e2,2,,2026-03-05,送达起诉状,乙集团公司,,,,,,\n");

        assertThat(looks())
                .contains("cause=租赁合同纠纷")
                .contains("submitted_on=2026-03-01")
                .contains("procedure=SIMPLIFIED")
                .contains("casefile.complaint-served 2026-03-05 乙集团公司")
                .contains("casefile.accepted 2026-03-01");
    }

    @Test
    void a_case_that_its_platform_takes_back_is_struck_and_may_come_back() throws Exception {
        send(CASE, "K-1,e1,1,,2026-03-03,分案,,judge,clerk,,,,\n");
        String before = looks();

        send("K-1,2,是,,,,,,,,\n", "");
        String struck = looks();
        send(CASE.replace("K-1,1", "K-1,3"), "");

        assertThat(struck)
                .contains("outcome=STRUCK")
                .contains("closed_on=2026-03-03")
                .doesNotContain("trial-limit");
        assertThat(withoutTasks(looks())).isEqualTo(withoutTasks(before));
    }

    /** A task that was done or has lapsed does not open again; marks say what has been. */
    private static String withoutTasks(String looks) {
        return looks.replaceAll("tasks .*", "").replaceAll("marks .*", "");
    }

    @Test
    void a_decision_finds_the_application_that_it_answers() throws Exception {
        send(
                CASE,
                "K-1,e5,1,,2026-03-20,延长审限决定,,,,e4,P1M,准许,\nK-1,e4,1,,2026-03-18,申请延长审限,,,,,P1M,,\n"
                        + "K-1,e6,1,,2026-03-21,扣除审限,,,,,,,鉴定\nK-1,e7,1,,2026-03-25,扣除审限结束,,,,e6,,,\n");

        assertThat(looks()).contains("EXTENDED@2026-03-20").contains("APPRAISE");
        assertThat(count(
                        "select count(*) from court.casefile_deed d join court.casefile_case c on c.id = d.case_id"
                                + " where c.source = ? and d.about is not null",
                        source))
                .isEqualTo(2);
    }

    @Test
    void bad_rows_are_rejected_by_line_and_the_rest_is_in() throws Exception {
        JsonNode job = send(
                CASE + "K-2,1,,2026-13-02,,,,,,,\nK-3,x,,2026-03-02,,,,,,,\n",
                "K-1,e1,1,,2026-03-03,分案,,judge,clerk,,,,\nK-1,,1,,2026-03-03,分案,,,,,,,\nK-1,e3,1,,2099-01-01,分案,,,,,,,\n"
                        + "K-1,e4,1,,2026-03-04,扣除审限,,,,,,,天气\nK-1,e5,1,,2026-03-04,扣除审限,,,,,三月,,\n");

        assertThat(entries(job)).containsExactly(1, 0, 4, 0);
        assertThat(desk.rejections(OFFICE, job).stream()
                        .map(r -> r.get("file").asText() + ":" + r.get("line").asInt() + " "
                                + r.get("code").asText()))
                .containsExactlyInAnyOrder(
                        "cases:3 exchange.bad-day",
                        "cases:4 exchange.bad-version",
                        "events:3 exchange.no-key",
                        "events:4 casefile.day-in-future",
                        "events:5 exchange.unknown-word",
                        "events:6 exchange.unknown-word");
    }

    @Test
    void one_version_that_says_two_things_ends_the_same_in_whatever_order_and_is_told() throws Exception {
        String one = "K-1,e2,1,,2026-03-05,送达起诉状,乙公司,,,,,,\n";
        String other = "K-1,e2,1,,2026-03-09,送达起诉状,乙公司,,,,,,\n";
        JsonNode told = send(CASE, one + other);
        String first = looks();

        ChangeImportTest turned = new ChangeImportTest();
        turned.application = application;
        turned.http = http;
        turned.sql = sql;
        turned.a_court_beside_its_platform();
        turned.send(CASE, other + one);

        assertThat(turned.looks()).isEqualTo(first);
        assertThat(desk.rejections(OFFICE, told)).hasSize(1);
    }

    @Test
    void json_says_the_same_as_csv() throws Exception {
        String cases = "[{\"案件编号\": \"K-1\", \"版本\": 1, \"立案日期\": \"2026-03-02\", \"案由\": \"买卖合同纠纷\","
                + " \"标的额\": 120000, \"程序\": \"普通程序\", \"原告\": \"甲公司\", \"被告\": \"乙公司\", \"法院\": null}]";
        String events = "{\"案件编号\": \"K-1\", \"事项编号\": \"e1\", \"版本\": 1, \"日期\": \"2026-03-03\", \"事项\": \"分案\","
                + " \"承办法官\": \"judge\"}\n{\"案件编号\": \"K-1\", \"事项编号\": \"e2\", \"日期\": {}, \"事项\": \"x\"}\n";

        JsonNode job = desk.done(
                OFFICE,
                "changes",
                Map.of(
                        "cases", ImportDesk.text("cases.json", cases),
                        "events", ImportDesk.text("events.json", events),
                        "mapping", ImportDesk.mapping("changes.yaml", "platform", source)));

        assertThat(entries(job)).containsExactly(1, 0, 1, 0);
        assertThat(looks()).contains("stage=PREPARING").contains("amount=120000.00");
    }

    @Test
    void a_whole_file_of_json_may_stand_on_one_line_and_a_broken_one_is_refused_at_its_line() throws Exception {
        String one =
                "{\"案件编号\": \"K-1\", \"立案日期\": \"2026-03-02\", \"案由\": \"买卖合同纠纷\", \"原告\": \"甲公司\", \"被告\": \"乙公司\"}";
        Map<String, Resource> files = new HashMap<>(Map.of(
                "cases",
                ImportDesk.text("cases.json", "[" + one + "," + one.replace("K-1", "K-2") + "]"),
                "mapping",
                ImportDesk.mapping("changes.yaml", "platform", source)));

        JsonNode job = desk.done(OFFICE, "changes", files);
        files.put("cases", ImportDesk.text("cases.json", "[" + one + ",\n{\"案件编号\": ]"));
        JsonNode refused = desk.send(OFFICE, "changes", files).getBody();

        assertThat(job.get("done").asInt()).isEqualTo(2);
        assertThat(refused.get("code").asText()).isEqualTo("exchange.bad-json");
        assertThat(refused.get("title").asText()).contains("2");
    }

    @Test
    void a_lapse_that_a_person_reversed_stays_reversed() throws Exception {
        send(CASE, "K-1,e1,1,,2026-03-03,分案,,judge,clerk,,,,\nK-1,e2,1,,2026-03-05,送达起诉状,乙公司,,,,,,\n");
        String lapsed = "select count(*) from court.casefile_deed d join court.casefile_case c on c.id = d.case_id"
                + " where c.source = ? and d.kind = 'casefile.answer-lapsed' and d.reversed_at is null";
        int before = count(lapsed, source);
        sql.update(
                "update court.casefile_deed set reversed_at = now(), reversed_by = 'judge', reversal_reason = '已按期答辩'"
                        + " where kind = 'casefile.answer-lapsed' and case_id = (select id from court.casefile_case where source = ?)",
                source);

        send("", "K-1,e3,1,,2026-03-30,庭前会议,,,,,,,\n");

        assertThat(before).isEqualTo(1);
        assertThat(count(lapsed, source)).isZero();
    }

    @Test
    void the_number_of_a_case_may_change_and_no_clock_starts_anew() throws Exception {
        String columns = CASES.replace("原告", "案号,原告");
        String row = CASE.replace("普通程序,", "普通程序,（2026）京0112民初7号,");
        Map<String, Resource> files =
                new HashMap<>(Map.of("mapping", ImportDesk.mapping("changes.yaml", "platform", source)));
        files.put("cases", ImportDesk.text("cases.csv", columns + row));
        desk.done(OFFICE, "changes", files);
        String deed = "select d.id::text from court.casefile_deed d join court.casefile_case c on c.id = d.case_id"
                + " where c.source = ? and d.kind = 'casefile.accepted' and d.reversed_at is null";
        String accepted = sql.queryForObject(deed, String.class, source);

        files.put(
                "cases",
                ImportDesk.text(
                        "cases.csv", columns + row.replace("K-1,1", "K-1,2").replace("7号", "8号")));
        desk.done(OFFICE, "changes", files);

        assertThat(sql.queryForObject(deed, String.class, source)).isEqualTo(accepted);
        assertThat(sql.queryForObject("select number from court.casefile_case where source = ?", String.class, source))
                .isEqualTo("（2026）京0112民初8号");
        assertThat(sql.queryForObject(
                        "select detail::text from court.audit_entry where action = 'casefile.corrected' and case_id ="
                                + " (select id from court.casefile_case where source = ?) order by at desc limit 1",
                        String.class,
                        source))
                .contains("民初7号")
                .contains("民初8号");
    }

    @Test
    void a_case_that_is_taken_back_before_anything_happened_is_struck_on_the_day_of_its_filing() throws Exception {
        send(CASE, "");

        JsonNode bad = send("K-1,2,是,,2026年13月1日,,,,,,\n", "");
        send("K-1,3,是,,,,,,,,\n", "");

        assertThat(bad.get("rejected").asInt()).isEqualTo(1);
        assertThat(looks()).contains("outcome=STRUCK").contains("closed_on=2026-03-02");
    }

    @Test
    void what_figures_would_stumble_over_is_listed_and_opens_its_case() throws Exception {
        send(
                "K-1,1,,2026-03-02,2026-03-20,判决,买卖合同纠纷,120000,普通程序,甲公司,乙公司\n",
                "K-1,e1,1,,2026-03-03,分案,,无此人,clerk,,,,\nK-1,e2,1,,2026-03-10,开庭,,,,,,,\nK-1,e3,1,,2026-03-08,评议,,,,,,,\n"
                        + "K-1,e4,1,,2026-03-25,开庭,,,,,,,\nK-1,e5,1,,2026-03-04,送达起诉状,丙公司,,,,,,\n");

        List<String> found = StreamSupport.stream(
                        desk.get(OFFICE, "/quality").get("rows").spliterator(), false)
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
