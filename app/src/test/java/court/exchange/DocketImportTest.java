package court.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CourtTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.JdbcTemplate;

@CourtTest
class DocketImportTest {
    private static final Logger log = LoggerFactory.getLogger(DocketImportTest.class);
    private static final Path DOCKETS = Path.of("../../shared/data/us_pacer_dockets");
    private static final String OFFICE = "office";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcTemplate sql;

    private ImportDesk desk;

    @BeforeEach
    void a_court() {
        desk = new ImportDesk(application, http);
    }

    private Map<String, Resource> sample(String source) throws Exception {
        return Map.of(
                "cases", ImportDesk.sample("cases.csv"),
                "events", ImportDesk.sample("events.csv"),
                "mapping", ImportDesk.mapping("dockets.yaml", "docket", source));
    }

    private static Resource text(String name, String content) {
        return ImportDesk.text(name, content);
    }

    private int count(String query, Object... args) {
        Integer count = sql.queryForObject(query, Integer.class, args);
        return count == null ? 0 : count;
    }

    @Test
    void every_bad_row_is_rejected_with_its_line_and_the_rest_goes_in() throws Exception {
        JsonNode job = desk.done(OFFICE, "dockets", sample("sample-rows"));

        assertThat(job.get("total").asInt()).isEqualTo(11);
        assertThat(job.get("done").asInt()).isEqualTo(3);
        assertThat(job.get("rejected").asInt()).isEqualTo(8);
        assertThat(job.get("entries").asInt()).isEqualTo(17);
        assertThat(job.get("entriesDone").asInt()).isEqualTo(12);
        assertThat(job.get("entriesRejected").asInt()).isEqualTo(5);
        assertThat(desk.rejections(OFFICE, job).stream().map(DocketImportTest::told))
                .containsExactlyInAnyOrder(
                        "cases.csv:4 exchange.no-filing-day",
                        "cases.csv:5 exchange.bad-day",
                        "cases.csv:6 exchange.closed-before-filed",
                        "cases.csv:7 exchange.bad-amount",
                        "cases.csv:8 exchange.no-such-court",
                        "cases.csv:9 exchange.bad-columns",
                        "cases.csv:10 exchange.case-twice",
                        "cases.csv:11 exchange.no-key",
                        "events.csv:13 exchange.entry-twice",
                        "events.csv:14 exchange.bad-sequence",
                        "events.csv:15 casefile.day-in-future",
                        "events.csv:16 exchange.case-rejected",
                        "events.csv:18 exchange.entry-without-case");
        assertThat(desk.rejections(OFFICE, job).get(0).get("reason").asText())
                .isNotBlank()
                .doesNotContain("error.");
    }

    private static String told(JsonNode r) {
        return r.get("file").asText() + ":" + r.get("line").asInt() + " "
                + r.get("code").asText();
    }

    @Test
    void an_imported_case_stands_where_its_events_have_brought_it() throws Exception {
        desk.done(OFFICE, "dockets", sample("sample-standing"));

        assertThat(row("A-1", "sample-standing"))
                .containsEntry("stage", "EFFECTIVE")
                .containsEntry("outcome", "JUDGMENT");
        assertThat(row("A-2", "sample-standing"))
                .containsEntry("stage", "ASSIGNING")
                .containsEntry("procedure", "SIMPLIFIED");
        assertThat(row("A-9", "sample-standing"))
                .containsEntry("stage", "CLOSED")
                .containsEntry("outcome", "JUDGMENT");
        assertThat(sql.queryForList(
                        "select d.kind from court.casefile_deed d join court.casefile_case c on c.id = d.case_id"
                                + " where c.source = 'sample-standing' and c.source_id = 'A-1' order by d.day, d.sequence limit 2",
                        String.class))
                .containsExactly("casefile.note", "casefile.submitted");
        assertThat(count("select count(*) from court.document_entry f join court.casefile_case c on c.id = f.case_id"
                        + " where c.source = 'sample-standing'"))
                .isZero();
        assertThat(count("select count(*) from court.notice_notice n join court.casefile_case c on c.id = n.case_id"
                        + " where c.source = 'sample-standing' and c.source_id = 'A-1'"))
                .isZero();
    }

    private Map<String, Object> row(String key, String source) {
        return sql.queryForMap(
                "select stage, outcome, procedure from court.casefile_case where source = ? and source_id = ?",
                source,
                key);
    }

    @Test
    void the_same_file_again_adds_nothing() throws Exception {
        desk.done(OFFICE, "dockets", sample("sample-again"));
        int deeds = count("select count(*) from court.casefile_deed");

        JsonNode again = desk.done(OFFICE, "dockets", sample("sample-again"));

        assertThat(again.get("done").asInt()).isZero();
        assertThat(again.get("known").asInt()).isEqualTo(3);
        assertThat(again.get("entriesKnown").asInt()).isEqualTo(12);
        assertThat(count("select count(*) from court.casefile_deed")).isEqualTo(deeds);
        assertThat(count("select count(*) from court.exchange_entry")).isZero();
    }

    @Test
    void files_that_no_row_can_mend_are_refused_at_once() throws Exception {
        Map<String, Resource> good = sample("sample-refused");
        refused(
                Map.of("cases", good.get("cases"), "events", text("events.csv", "a,b\n1,2\n")),
                "exchange.no-such-column");
        refused(Map.of("cases", text("c.csv", "a,a\n"), "events", good.get("events")), "exchange.column-twice");
        refused(mapped(good, "source: DESK\n"), "exchange.bad-source");
        refused(mapped(good, "source: ["), "exchange.bad-mapping");
        refused(mapped(good, "source: x\nplot: 1\n"), "exchange.bad-mapping");
        Resource latin = new ByteArrayResource(new byte[] {(byte) 0xc4, ',', (byte) 0xff, '\n'}) {
            @Override
            public String getFilename() {
                return "cases.csv";
            }
        };
        refused(Map.of("cases", latin, "events", good.get("events")), "exchange.not-utf8");
        assertThat(desk.send("judge", "dockets", good).getStatusCode().value()).isEqualTo(403);
        assertThat(desk.send(OFFICE, "courts", Map.of("file", good.get("cases")))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    private static Map<String, Resource> mapped(Map<String, Resource> files, String mapping) {
        return Map.of("cases", files.get("cases"), "events", files.get("events"), "mapping", text("m.yaml", mapping));
    }

    private void refused(Map<String, Resource> files, String code) {
        var answer = desk.send(OFFICE, "dockets", files);
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody().get("code").asText()).isEqualTo(code);
    }

    @Test
    void an_import_of_another_court_is_not_there() throws Exception {
        JsonNode job = desk.done(OFFICE, "dockets", sample("sample-court"));
        ImportDesk elsewhere = new ImportDesk(application, http);

        assertThat(elsewhere
                        .as(OFFICE)
                        .getForEntity("/api/imports/" + job.get("id").asText(), JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(elsewhere.get(OFFICE, "").get("rows")).isEmpty();
        assertThat(desk.get(OFFICE, "").get("rows")).hasSize(1);
    }

    @Test
    void a_large_docket_of_real_courts_goes_in_whole() {
        if (!Files.exists(DOCKETS)) {
            log.warn("{} is not there: only the sample is imported", DOCKETS);
            return;
        }
        Map<String, Resource> files = Map.of(
                "cases", ImportDesk.file(DOCKETS.resolve("us_dockets.csv")),
                "events", ImportDesk.file(DOCKETS.resolve("us_docket_events.csv")),
                "mapping", ImportDesk.sample("us-dockets.yaml"));
        long before = System.nanoTime();

        JsonNode job = desk.done(OFFICE, "dockets", files);

        log.info("571 dockets in {} s", (System.nanoTime() - before) / 1_000_000_000);
        assertThat(List.of(job.get("done").asInt(), job.get("rejected").asInt()))
                .containsExactly(569, 2);
        assertThat(List.of(
                        job.get("entriesDone").asInt(),
                        job.get("entriesRejected").asInt()))
                .containsExactly(19_603, 2);
        assertThat(count("select count(*) from court.casefile_case where source = 'us-dockets'"))
                .isEqualTo(569);
        assertThat(count("select count(*) from court.casefile_deed d join court.casefile_case c on c.id = d.case_id"
                        + " where c.source = 'us-dockets' and d.source_id like 'entry:%'"))
                .isEqualTo(19_603);
        closed_cases_agree();
    }

    /** Closing in the timeline, the end in the ledger and the passing of the closing in the process are one step each. */
    private void closed_cases_agree() {
        String closed = " from court.casefile_case c where c.source = 'us-dockets' and c.closed_on is not null";
        assertThat(count("select count(*)" + closed)).isEqualTo(158);
        assertThat(
                        count(
                                "select count(*)" + closed
                                        + " and (select count(*) from court.casefile_deed d where d.case_id = c.id and d.kind = 'casefile.closed' and d.day = c.closed_on) = 1"
                                        + " and (select count(*) from court.timelimit_entry e join court.timelimit_clock k on k.id = e.clock_id"
                                        + " where k.case_id = c.id and k.clock = 'trial-limit' and e.kind = 'STOPPED' and e.day = c.closed_on) = 1"
                                        + " and (select count(*) from court.process_trace t where t.case_id = c.id and t.element = 'ask-close') = 1"))
                .isEqualTo(158);
        assertThat(sql.queryForList(
                        "select distinct w.element from court.process_work_item w join court.casefile_case c on c.id = w.case_id"
                                + " where c.source = 'us-dockets' and c.closed_on is not null and w.status = 'OPEN' and w.kind <> 'DUTY'",
                        String.class))
                .containsOnly("ask-archive");
    }
}
