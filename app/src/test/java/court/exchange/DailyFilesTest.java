package court.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CourtTest;
import court.exchange.job.CsvRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;

/**
 * The dockets of real courts, fed as thirty daily files, give what one import gives, in whatever order files and rows
 * come. {@code -Ddockets=571 -Dshuffles=5} for all of them.
 */
@CourtTest
class DailyFilesTest {
    private static final Logger log = LoggerFactory.getLogger(DailyFilesTest.class);
    private static final Path REAL = Path.of("../../shared/data/us_pacer_dockets");
    private static final int DOCKETS = Integer.getInteger("dockets", 12);
    private static final int SHUFFLES = Integer.getInteger("shuffles", 2);
    private static final int DAYS = 30;
    private static final String CASE_COLUMNS = "court_id,docket_number,date_filed,date_terminated";
    private static final String EVENT_COLUMNS = "court_id,docket_number,seq,date_filed,activity";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestRestTemplate http;

    private CourtPicture picture;
    private List<String> cases;
    private List<String> events;

    @BeforeEach
    void dockets() throws IOException {
        picture = new CourtPicture(application);
        if (Files.exists(REAL)) {
            cases = rows(REAL.resolve("us_dockets.csv"), 0, 1, 2, 3).stream()
                    .limit(DOCKETS)
                    .toList();
            Set<String> wanted = cases.stream().map(DailyFilesTest::key).collect(Collectors.toSet());
            events = rows(REAL.resolve("us_docket_events.csv"), 0, 1, 2, 3, 5).stream()
                    .filter(row -> wanted.contains(key(row)))
                    .toList();
        } else {
            log.warn("{} is not there: a sample of our own is fed", REAL);
            cases = List.of("c1,1:20-1,2020-03-02,", "c1,1:20-2,2020-03-04,2020-09-01");
            events = IntStream.rangeClosed(1, 40)
                    .mapToObj(seq -> "c1,1:20-" + (1 + seq % 2) + "," + seq + ",2020-04-" + String.format("%02d", 1 + seq / 2)
                            + "," + (seq == 7 ? "SUMMONS RETURNED EXECUTED" : seq == 30 ? "ANSWER" : "NOTICE " + seq))
                    .toList();
        }
    }

    private static String key(String row) {
        return row.substring(0, row.indexOf(',', row.indexOf(',') + 1));
    }

    private static List<String> rows(Path file, int... columns) throws IOException {
        List<String> rows = new ArrayList<>();
        CsvRows.each(file, row -> {
            List<String> header = CsvRows.header(file);
            rows.add(IntStream.of(columns)
                    .mapToObj(column -> '"' + row.get(header.get(column)).replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(",")));
        });
        return rows;
    }

    @Test
    void thirty_daily_files_in_any_order_give_what_one_import_gives() throws Exception {
        String whole = "us-whole-" + System.identityHashCode(this);
        ImportDesk desk = new ImportDesk(application, http);
        desk.done("office", "dockets", parts(whole, cases, events));
        Map<String, String> expected = picture.of(whole);
        assertThat(expected).isNotEmpty();

        for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            String source = "us-days-" + shuffle + "-" + System.identityHashCode(this);
            feed(source, new Random(shuffle), shuffle > 0);
            assertThat(looks(picture.of(source))).as("shuffle %s", shuffle).isEqualTo(looks(expected));
        }
    }

    /** Tasks that were opened and done on the way leave nothing behind; what a duty has asked on the way stays asked. */
    private static Map<String, String> looks(Map<String, String> picture) {
        Map<String, String> looks = new HashMap<>(picture);
        looks.replaceAll((key, text) -> text.replaceAll("\nduties .*", ""));
        return looks;
    }

    private void feed(String source, Random random, boolean shuffled) throws Exception {
        ImportDesk desk = new ImportDesk(application, http);
        List<List<String>> caseFiles = split(cases, random, shuffled);
        List<List<String>> eventFiles = split(events, random, shuffled);
        List<Integer> days = new ArrayList<>(IntStream.range(0, DAYS).boxed().toList());
        if (shuffled) {
            Collections.shuffle(days, random);
        }
        int held = 0;
        for (int day : days) {
            JsonNode job = desk.done(
                    "office",
                    "changes?asOf=2026-03-" + String.format("%02d", day + 1),
                    parts(source, caseFiles.get(day), eventFiles.get(day)));
            held += job.get("entriesHeld").asInt();
        }
        log.info("{} cases and {} events in {} files, {} events waited", cases.size(), events.size(), DAYS, held);
        assertThat(shuffled ? held : 1).isPositive();
    }

    private static List<List<String>> split(List<String> rows, Random random, boolean shuffled) {
        List<String> all = new ArrayList<>(rows);
        if (shuffled) {
            Collections.shuffle(all, random);
        }
        List<List<String>> files = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            files.add(all.subList(all.size() * day / DAYS, all.size() * (day + 1) / DAYS));
        }
        return files;
    }

    private static Map<String, Resource> parts(String source, List<String> cases, List<String> events)
            throws IOException {
        return Map.of(
                "cases", ImportDesk.text("cases.csv", CASE_COLUMNS + "\n" + String.join("\n", cases) + "\n"),
                "events", ImportDesk.text("events.csv", EVENT_COLUMNS + "\n" + String.join("\n", events) + "\n"),
                "mapping", ImportDesk.mapping("us-dockets.yaml", "us-dockets", source));
    }
}
