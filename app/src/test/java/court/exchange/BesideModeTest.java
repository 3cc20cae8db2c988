package court.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CourtTest;
import court.casefile.CaseFile;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import court.kernel.CaseId;
import court.kernel.CourtClock;
import court.kernel.DailyWork;
import court.kernel.DeedId;
import court.kernel.PartyId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A court that is kept by the files of its platform for thirty days looks every evening as one that is worked by hand. */
@CourtTest
class BesideModeTest {
    private static final List<String> WORDS = List.of("承办法官", "书记员", "庭室", "适用程序", "开庭日期", "事由", "方式");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private CaseFile caseFile;

    @Autowired
    private CourtClock clock;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private List<DailyWork> work;

    private final Map<String, CaseId> byHand = new TreeMap<>();
    private final Map<String, DeedId> deeds = new HashMap<>();
    private Duration before;
    private LocalDate first;
    private ImportDesk hand;
    private ImportDesk beside;
    private CourtPicture picture;

    @BeforeEach
    void two_courts() {
        before = clock.ahead();
        first = LocalDate.now(clock);
        hand = new ImportDesk(application, http);
        beside = new ImportDesk(application, http);
        picture = new CourtPicture(application);
    }

    @AfterEach
    void the_clock_is_set_back() {
        clock.runAhead(before);
    }

    @Test
    void thirty_days_by_files_are_thirty_days_by_hand() throws Exception {
        String source = "beside-" + beside.house.court;
        for (int day = 0; day < 30; day++) {
            clock.runAhead(before.plusDays(day));
            byHand(day);
            byFile(day, source);
            work.forEach(DailyWork::work);
            assertThat(figures(outlines(source))).as("day %s", day).isEqualTo(figures(outlinesByHand()));
            assertThat(outlines(source)).as("day %s", day).isEqualTo(outlinesByHand());
        }
        assertThat(figures(outlinesByHand())).hasSize(3);
    }

    private static Map<String, Long> figures(Map<String, String> outlines) {
        return outlines.values().stream()
                .collect(Collectors.groupingBy(
                        text -> text.substring(0, text.indexOf(", procedure")), TreeMap::new, Collectors.counting()));
    }

    private Map<String, String> outlines(String source) {
        Map<String, String> outlines = new TreeMap<>();
        sql.queryForList("select id, source_id from court.casefile_case where source = ?", source)
                .forEach(row -> outlines.put((String) row.get("source_id"), picture.outline((UUID) row.get("id"))));
        return outlines;
    }

    private Map<String, String> outlinesByHand() {
        Map<String, String> outlines = new TreeMap<>();
        byHand.forEach((key, id) -> outlines.put(key, picture.outline(id.value())));
        return outlines;
    }

    private void byHand(int day) {
        Diary.FILED.forEach((key, filed) -> {
            if (filed == day) {
                byHand.put(
                        key,
                        hand.house.file(
                                Procedure.SIMPLIFIED,
                                first.plusDays(day),
                                Map.of(),
                                "DESK",
                                List.of(NewDeed.of(DeedKind.ACCEPTED, first.plusDays(day)))));
            }
        });
        Diary.lines().stream().filter(line -> line.entered() == day).forEach(this::byHand);
    }

    private void byHand(Diary.Line line) {
        CaseId id = byHand.get(line.key());
        String name = line.key() + " " + line.id();
        if (line.version() > 1) {
            caseFile.reverse(id, deeds.get(name), "更正");
        }
        if (!line.deleted()) {
            deeds.put(name, caseFile.record(id, List.of(deed(id, line))).get(0));
        }
    }

    private NewDeed deed(CaseId id, Diary.Line line) {
        Map<String, String> detail = new HashMap<>();
        line.words().forEach((word, said) -> {
            Map.Entry<String, String> entered = Diary.entered(word, day(said), hand.house);
            detail.put(entered.getKey(), entered.getValue());
        });
        if (line.event().equals("开庭")) {
            detail.put("outcome", "CONCLUDED");
        }
        DeedId about = line.answers() == null ? null : deeds.get(line.key() + " " + line.answers());
        return new NewDeed(
                Diary.DEEDS.get(line.event()), first.plusDays(line.day()), 0, party(id, line.party()), about, detail, null);
    }

    private @Nullable PartyId party(CaseId id, @Nullable String name) {
        return name == null
                ? null
                : new PartyId(sql.queryForObject(
                        "select id from court.casefile_party where case_id = ? and name = ?",
                        UUID.class,
                        id.value(),
                        name.equals("甲公司") ? "甲" : "乙"));
    }

    private String day(String said) {
        return said.startsWith("+") ? first.plusDays(Integer.parseInt(said.substring(1))).toString() : said;
    }

    private void byFile(int day, String source) throws Exception {
        String cases = Diary.FILED.entrySet().stream()
                .filter(filed -> filed.getValue() == day)
                .map(filed -> filed.getKey() + ",1," + first.plusDays(day) + ",民间借贷纠纷,30000.00,简易程序,甲,乙\n")
                .collect(Collectors.joining());
        String events = Diary.lines().stream()
                .filter(line -> line.entered() == day)
                .map(this::row)
                .collect(Collectors.joining());
        if (cases.isEmpty() && events.isEmpty()) {
            return;
        }
        Map<String, Resource> parts = Map.of(
                "cases", ImportDesk.text("cases.csv", "案件编号,版本,立案日期,案由,标的额,程序,原告,被告\n" + cases),
                "events",
                        ImportDesk.text(
                                "events.csv",
                                "案件编号,事项编号,版本,删除,日期,事项,当事人,对应事项," + String.join(",", WORDS) + "\n" + events),
                "mapping", ImportDesk.mapping("changes.yaml", "platform", source));
        JsonNode job = beside.done("office", "changes", parts);
        assertThat(beside.rejections("office", job)).as("day %s", day).isEmpty();
    }

    private String row(Diary.Line line) {
        String party = line.party() == null ? "" : line.party().equals("甲公司") ? "甲" : "乙";
        String cells = Stream.of(
                        line.key(),
                        line.id(),
                        String.valueOf(line.version()),
                        line.deleted() ? "是" : "",
                        first.plusDays(line.day()).toString(),
                        line.event(),
                        party,
                        line.answers() == null ? "" : line.answers())
                .collect(Collectors.joining(","));
        String words = WORDS.stream()
                .map(word -> day(line.words().getOrDefault(word, "")))
                .collect(Collectors.joining(","));
        return cells + "," + words + "\n";
    }
}
