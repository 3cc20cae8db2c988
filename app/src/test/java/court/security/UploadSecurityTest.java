package court.security;

import static org.assertj.core.api.Assertions.assertThat;

import court.CivilCourt;
import court.CourtTest;
import court.facts.Procedure;
import court.kernel.CaseId;
import court.security.Caller.Body;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Files that are not what they should be, through every door that takes files. */
@CourtTest
class UploadSecurityTest {
    private static final byte[] ZIP_END = {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] both(byte[] first, byte[] second) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(second);
        return all.toByteArray();
    }

    private static Map<String, byte[]> badFiles() {
        byte[] pdf = bytes("%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("empty.pdf", new byte[0]);
        files.put("program.pdf", bytes("MZ\u0090\u0000\u0003\u0000"));
        files.put("program.txt", bytes("\u007fELF\u0002\u0001\u0001\u0000"));
        files.put("page.html", bytes("<html><script>alert(1)</script></html>"));
        files.put("drawing.svg", bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"));
        files.put("cut-off.pdf", bytes("%PDF-1.7\n1 0 obj"));
        files.put("pdf-and-zip.pdf", both(pdf, ZIP_END));
        files.put("archive.docx", both(bytes("PK\u0003\u0004"), new byte[40]));
        files.put("too-big.txt", bytes("x".repeat((20 << 20) + 1)));
        return files;
    }

    private static Body upload(String part, String name, byte[] content) {
        byte[] head = ("--" + Sent.BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\""
                        + name + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] all = both(both(head, content), bytes("\r\n--" + Sent.BOUNDARY + "--\r\n"));
        return new Body("multipart/form-data; boundary=" + Sent.BOUNDARY, all);
    }

    @Test
    void a_file_that_is_not_what_it_should_be_is_refused_and_not_kept() {
        CivilCourt house = new CivilCourt(application);
        house.person("admin", house.court, null, court.identity.Role.ADMINISTRATOR);
        CaseId id = house.aCase(Procedure.ORDINARY, LocalDate.now(clock));
        Map<String, List<String>> doors = Map.of(
                "/api/cases/" + id + "/documents",
                List.of("judge", "file"),
                "/api/imports/causes",
                List.of("admin", "file"),
                "/api/calendar/imports?source=test",
                List.of("admin", "file"));
        Caller caller = new Caller(port);
        Integer before = kept();
        List<String> wrong = new ArrayList<>();
        doors.forEach((door, how) -> badFiles().forEach((name, content) -> {
            HttpResponse<String> answer = caller.request("POST", door)
                    .as(house.account(how.get(0)), CivilCourt.PASSWORD)
                    .send(upload(how.get(1), name, content));
            if (answer.statusCode() / 100 != 4 || Verdict.code(answer).isEmpty()) {
                wrong.add(door + " took " + name + ": " + answer.statusCode() + " " + answer.body());
            }
        }));

        assertThat(wrong).isEmpty();
        assertThat(kept()).isEqualTo(before);
    }

    private Integer kept() {
        return database.queryForObject(
                "select (select count(*) from court.document_entry)::int + (select count(*) from court.exchange_job)::int",
                Integer.class);
    }
}
