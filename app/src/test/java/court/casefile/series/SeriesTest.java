package court.casefile.series;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CivilCourt;
import court.CourtTest;
import court.document.ChineseAmount;
import court.document.docx.DocxFile;
import court.identity.Role;
import court.kernel.Ids;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Property-fee claims from one sheet to summonses; {@code -Dcourt.series.cases=300} for as many as a company brings. */
@CourtTest
class SeriesTest {
    private static final int CASES = Integer.getInteger("court.series.cases", 5);
    private static final Duration PATIENCE = Duration.ofMinutes(1 + CASES / 10);
    private static final List<String> PAPERS =
            List.of("acceptance-notice", "fee-notice", "answer-notice", "evidence-notice", "summons", "service-proof");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Clock clock;

    private CivilCourt house;
    private SeriesSteps steps;
    private String room;

    @BeforeEach
    void a_court() {
        house = new CivilCourt(application);
        steps = new SeriesSteps(house, http, clock, PATIENCE);
        house.person("filing", house.court, null, Role.FILING_CLERK);
        room = Ids.next().toString();
        sql.update(
                "insert into court.hearing_room (id, court_id, name, added_at, added_by) values (?::uuid, ?, '第一法庭', now(), 'test')",
                room,
                house.court.value());
    }

    @Test
    void a_sheet_becomes_cases_with_every_field_of_every_paper_right() throws Exception {
        List<List<String>> rows = SampleSeries.rows(CASES);
        String series = steps.filedAndAssigned(rows);
        LocalDate sitting = LocalDate.now(clock).plusDays(20);
        steps.deed(
                "clerk",
                series,
                "hearing.schedule",
                Map.of(
                        "startsAt",
                        sitting + "T09:00",
                        "room",
                        room,
                        "minutes",
                        10,
                        "stepMinutes",
                        10,
                        "open",
                        "PUBLIC",
                        "effectiveDay",
                        LocalDate.now(clock).toString()));
        JsonNode batch = steps.finished(
                "clerk", steps.post("clerk", "/api/series/" + series + "/papers", Map.of("papers", PAPERS)));
        assertThat(batch.path("done").asInt()).isEqualTo(CASES);

        List<Map<String, Object>> made = papers(series);
        assertThat(made).hasSize(CASES * PAPERS.size());
        made.forEach(paper ->
                compare(paper, rows.get(((Number) Objects.requireNonNull(paper.get("position"))).intValue() - 1)));
        assertThat(sql.queryForList(
                        "select distinct p.words ->> 'hearingDay' || (p.words ->> 'hearingTime') from court.document_paper p"
                                + " join court.document_entry d on d.id = p.document_id"
                                + " join court.casefile_series_member m on m.case_id = d.case_id"
                                + " where m.series_id = ?::uuid and p.template = 'summons'",
                        String.class,
                        series))
                .hasSize(CASES);
        print(batch);
    }

    private List<Map<String, Object>> answerNotices(String series) {
        return papers(series).stream()
                .filter(paper -> "answer-notice".equals(paper.get("kind")))
                .toList();
    }

    private List<Map<String, Object>> papers(String series) {
        return sql.queryForList(
                "select m.position, c.number, d.kind, d.sha256, p.words::text as words from court.document_entry d"
                        + " join court.document_paper p on p.document_id = d.id"
                        + " join court.casefile_series_member m on m.case_id = d.case_id"
                        + " join court.casefile_case c on c.id = d.case_id"
                        + " where m.series_id = ?::uuid and d.kind = any(?) and not exists (select 1 from court.document_entry later where later.replaces = d.id)",
                series,
                PAPERS.toArray(String[]::new));
    }

    /** What the paper says, as a reader of the Word file sees it, is what the sheet said. */
    private void compare(Map<String, Object> paper, List<String> row) {
        String text = text((String) Objects.requireNonNull(paper.get("sha256")));
        String kind = (String) Objects.requireNonNull(paper.get("kind"));
        assertThat(text).as(kind).contains(row.get(1), SampleSeries.COMPANY, SampleSeries.CAUSE, (String)
                paper.get("number"));
        if (List.of("summons", "service-proof").contains(kind)) {
            assertThat(text).contains(row.get(2));
        }
        if (kind.equals("fee-notice")) {
            assertThat(text).contains(row.get(4) + ".00元", ChineseAmount.of(new BigDecimal(row.get(4))));
        }
        if (kind.equals("summons")) {
            assertThat(text).contains("第一法庭", "审判员　judge", "书记员　clerk");
        }
        String words = (String) paper.get("words");
        assertThat(words)
                .contains("\"amount\": \""
                        + new BigDecimal(row.get(3)).setScale(2).toPlainString() + "\"")
                .contains("\"" + ChineseAmount.of(new BigDecimal(row.get(3))) + "\"");
    }

    private String text(String sha256) {
        try {
            Path folder =
                    application.getBean(court.document.DocumentSettings.class).directory();
            Path file = folder.resolve(sha256.substring(0, 2))
                    .resolve(sha256.substring(2, 4))
                    .resolve(sha256);
            return DocxFile.read(Files.readAllBytes(file))
                    .main()
                    .getDocumentElement()
                    .getTextContent();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void print(JsonNode batch) throws Exception {
        byte[] pdf = http.withBasicAuth(house.account("clerk"), CivilCourt.PASSWORD)
                .getForObject("/api/batches/" + batch.path("id").asText() + "/print", byte[].class);
        Path shots = Files.createDirectories(Path.of("target/screenshots"));
        Files.write(shots.resolve("series.pdf"), pdf);
        try (PDDocument printed = Loader.loadPDF(pdf)) {
            // three papers have a page for each of two parties, the others one at least
            assertThat(printed.getNumberOfPages()).isGreaterThanOrEqualTo(CASES * 9);
        }
    }

    private List<String> archive(JsonNode batch) throws IOException {
        byte[] zip = http.withBasicAuth(house.account("clerk"), CivilCourt.PASSWORD)
                .getForObject("/api/batches/" + batch.path("id").asText() + "/archive", byte[].class);
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void a_case_that_has_left_goes_on_alone_and_a_batch_that_is_repeated_doubles_nothing() throws IOException {
        String series = steps.filedAndAssigned(SampleSeries.rows(3));
        JsonNode latest = steps.get("filing", "/api/series/" + series + "/batches?limit=1");
        assertThat(latest.path("rows").findValuesAsText("zh")).containsExactly("审查起诉材料");
        assertThat(steps.get(
                                "filing",
                                "/api/series/" + series + "/batches?after="
                                        + latest.path("next").asText())
                        .path("rows")
                        .findValuesAsText("kind"))
                .containsExactly("FILE");
        JsonNode second = steps.get("clerk", "/api/series/" + series + "/members")
                .path("rows")
                .get(1);
        String caseId = second.path("caseId").asText();
        steps.post("clerk", "/api/series/" + series + "/members/" + caseId + "/leave", Map.of("reason", "被告提出管辖权异议"));

        JsonNode batch = steps.finished(
                "clerk",
                steps.post(
                        "clerk",
                        "/api/series/" + series + "/papers",
                        Map.of("papers", List.of("answer-notice", "fee-notice", "fee-notice"))));
        assertThat(batch.path("done").asInt()).isEqualTo(2);
        assertThat(archive(batch)).hasSize(4).doesNotHaveDuplicates();
        JsonNode again = steps.finished(
                "clerk", steps.post("clerk", "/api/batches/" + batch.path("id").asText() + "/repeat", Map.of()));
        assertThat(again.path("done").asInt()).isEqualTo(2);
        steps.finished(
                "clerk",
                steps.post("clerk", "/api/series/" + series + "/papers", Map.of("papers", List.of("answer-notice"))));
        assertThat(answerNotices(series)).hasSize(2);

        steps.post("clerk", "/api/cases/" + caseId + "/papers", Map.of("paper", "answer-notice"));
        assertThat(answerNotices(series)).hasSize(3);
    }
}
