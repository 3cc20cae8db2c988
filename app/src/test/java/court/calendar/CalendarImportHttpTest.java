package court.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CourtTest;
import court.identity.Courts;
import court.identity.People;
import court.identity.Role;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Imports years far off, so that no other test of the same application sees another calendar. */
@CourtTest
class CalendarImportHttpTest {
    @Autowired
    private Courts courts;

    @Autowired
    private People people;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private CourtCalendar calendar;

    private Signed signed;

    @BeforeEach
    void someoneIsThere() {
        signed = new Signed(courts, people, http);
    }

    @Test
    void a_year_is_previewed_then_taken_and_a_second_time_changes_nothing() {
        String notice = "date,name,off\r\n2149-12-31,元旦,1\r\n2150-01-01,元旦,1\r\n2150-01-03,元旦,0\r\n";
        JsonNode preview =
                upload(Role.ADMINISTRATOR, bytes(notice), "国办一号", true).getBody();
        assertThat(preview.get("years").toString()).isEqualTo("[2150]");
        assertThat(preview.get("changes")).hasSize(3);
        assertThat(year(2150)).isEmpty();

        JsonNode taken =
                upload(Role.ADMINISTRATOR, bytes(notice), "国办一号", false).getBody();
        assertThat(taken.get("changes")).isEqualTo(preview.get("changes"));
        assertThat(taken.at("/changes/0/date").asText()).isEqualTo("2149-12-31");
        assertThat(taken.at("/changes/0/off").booleanValue()).isTrue();
        assertThat(year(2150)).hasSize(2);
        assertThat(calendar.provisional(LocalDate.of(2150, 5, 1))).isFalse();
        assertThat(calendar.provisional(LocalDate.of(2149, 12, 31))).isTrue();

        JsonNode again =
                upload(Role.ADMINISTRATOR, bytes(notice), "国办一号", false).getBody();
        assertThat(again.get("years")).isEmpty();
        assertThat(again.get("changes")).isEmpty();
    }

    @Test
    void a_corrected_year_replaces_its_own_days_and_leaves_the_next_notice_alone() {
        upload(Role.RULES_OFFICER, bytes("date,name,off\n2160-01-01,元旦,1\n2160-05-01,劳动节,1\n"), "甲", false);
        upload(Role.RULES_OFFICER, bytes("date,name,off\n2160-12-31,元旦,1\n2161-01-01,元旦,1\n"), "乙", false);
        upload(Role.RULES_OFFICER, bytes("date,name,off\n2160-01-01,元旦,1\n2160-05-02,劳动节,1\n"), "丙", false);
        assertThat(year(2160))
                .extracting(day -> day.get("date").asText())
                .containsExactly("2160-01-01", "2160-05-02", "2160-12-31");
        JsonNode years = signed.as(Role.CLERK).getForObject("/api/calendar/years", JsonNode.class);
        assertThat(years).anySatisfy(row -> {
            assertThat(row.get("year").intValue()).isEqualTo(2160);
            assertThat(row.get("source").asText()).isEqualTo("丙");
            assertThat(row.get("published").booleanValue()).isTrue();
            assertThat(row.get("days").intValue()).isEqualTo(2);
        });
    }

    @Test
    void a_bad_row_holds_its_year_back_and_lets_the_others_in() {
        String notice = """
                date,name,off
                2170-01-01,元旦,1
                2170-02-01,春节,2
                2171-01-01,元旦,1
                2172-05-01,劳动节,1
                2171-01-01,元旦,1
                2173-01-01,元旦,1
                2173-01-02,,1
                2174-01-01,元旦
                2175-01-01,😀,1
                """;
        JsonNode answer = upload(Role.ADMINISTRATOR, bytes(notice), "国办", false).getBody();
        assertThat(answer.get("years").toString()).isEqualTo("[2175]");
        assertThat(answer.get("heldBack").toString()).isEqualTo("[2170,2171,2172,2173,2174]");
        assertThat(answer.get("rejected"))
                .extracting(row ->
                        row.get("line").longValue() + " " + row.get("code").asText())
                .containsExactlyInAnyOrder(
                        "3 calendar.bad-off",
                        "6 calendar.day-twice",
                        "8 calendar.bad-name",
                        "9 calendar.bad-columns",
                        "5 calendar.year-not-whole");
        assertThat(answer.get("rejected"))
                .allMatch(row -> !row.get("reason").asText().isBlank());
        assertThat(year(2171)).isEmpty();
        assertThat(year(2175)).hasSize(1);
    }

    @Test
    void a_row_whose_year_nobody_can_tell_holds_everything_back() {
        String notice = "date,name,off\n2180-01-01,元旦,1\n2180-02-30,春节,1\n";
        JsonNode answer = upload(Role.ADMINISTRATOR, bytes(notice), "国办", false).getBody();
        assertThat(answer.get("years")).isEmpty();
        assertThat(answer.get("heldBack").toString()).isEqualTo("[2180]");
        assertThat(year(2180)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|calendar.bad-header",
                "'date,off,name'|calendar.bad-header",
                "'date,name,off\n\"2181-01-01,元旦,1'|calendar.unreadable-file",
            })
    void a_file_that_is_no_calendar_is_refused(String text, String code) {
        ResponseEntity<JsonNode> answer = upload(Role.ADMINISTRATOR, bytes(text), "国办", false);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("code").asText()).isEqualTo(code);
    }

    @Test
    void a_file_in_another_encoding_or_of_a_megabyte_is_refused() {
        byte[] gbk = "date,name,off\n2182-01-01,元旦,1\n".getBytes(Charset.forName("GBK"));
        assertThat(upload(Role.ADMINISTRATOR, gbk, "国办", false)
                        .getBody()
                        .get("code")
                        .asText())
                .isEqualTo("calendar.not-utf8");
        assertThat(upload(Role.ADMINISTRATOR, new byte[(1 << 20) + 1], "国办", false)
                        .getBody()
                        .get("code")
                        .asText())
                .isEqualTo("calendar.file-too-large");
    }

    @Test
    void a_byte_order_mark_and_blank_lines_do_no_harm() {
        String notice = "\uFEFFdate,name,off\n2183-01-01,元旦,1\n\n";
        assertThat(upload(Role.ADMINISTRATOR, bytes(notice), "国办", false)
                        .getBody()
                        .get("years")
                        .toString())
                .isEqualTo("[2183]");
    }

    @Test
    void only_those_who_keep_the_calendar_import() {
        byte[] notice = bytes("date,name,off\n2184-01-01,元旦,1\n");
        for (Role role : new Role[] {Role.JUDGE, Role.PRESIDENT, Role.INSPECTOR, Role.PARTY}) {
            assertThat(upload(role, notice, "国办", true).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        }
        assertThat(http.getForEntity("/api/calendar/years", String.class).getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void an_upload_without_file_or_source_is_refused() {
        assertThat(upload(Role.ADMINISTRATOR, bytes("date,name,off\n"), " ", true)
                        .getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("source", "国办");
        assertThat(signed.as(Role.ADMINISTRATOR)
                        .postForEntity("/api/calendar/imports", new HttpEntity<>(parts, headers), String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(signed.post(Role.ADMINISTRATOR, "/api/calendar/imports", "{}")
                        .getStatusCode())
                .isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }

    @ParameterizedTest
    @CsvSource({"?year=2026, 200", "?year=1899, 400", "?year=x, 400", "?year=99999999999, 400", "'', 400"})
    void the_days_of_a_year_are_asked_for_by_its_number(String query, int status) {
        assertThat(signed.as(Role.CLERK)
                        .getForEntity("/api/calendar/days" + query, String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(status);
    }

    private JsonNode year(int year) {
        return signed.as(Role.CLERK).getForObject("/api/calendar/days?year=" + year, JsonNode.class);
    }

    private ResponseEntity<JsonNode> upload(Role role, byte[] file, String source, boolean preview) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return "放假安排.csv";
            }
        });
        parts.add("source", source);
        return signed.as(role)
                .postForEntity(
                        "/api/calendar/imports?preview=" + preview, new HttpEntity<>(parts, headers), JsonNode.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
