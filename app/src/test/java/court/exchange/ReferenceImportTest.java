package court.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CourtTest;
import court.exchange.change.ChangeMappings;
import court.identity.Court;
import court.identity.CourtLevel;
import court.identity.Courts;
import court.kernel.CourtId;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;

@CourtTest
class ReferenceImportTest {
    private static final Logger log = LoggerFactory.getLogger(ReferenceImportTest.class);
    private static final Path DATA = Path.of("../../shared/data");
    private static final String ADMIN = "admin";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Courts courts;

    @Autowired
    private Imports imports;

    @Autowired
    private ImportReport report;

    @Autowired
    private ChangeMappings mappings;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate sql;

    @TempDir
    private Path folder;

    private ImportDesk desk;

    @BeforeEach
    void a_court() {
        desk = new ImportDesk(application, http);
    }

    private String above(Court court) {
        return courts.get(Objects.requireNonNull(court.parentId())).name();
    }

    @Test
    void courts_find_the_one_above_them_and_a_known_one_is_completed() {
        CourtId known = CourtId.next();
        courts.add(new Court(known, null, "海东省样本市东区人民法院", CourtLevel.BASIC, null, "海东", null, false));

        JsonNode job = desk.done(ADMIN, "courts", Map.of("file", ImportDesk.sample("courts.csv")));

        assertThat(job.get("total").asInt()).isEqualTo(8);
        assertThat(job.get("rejected").asInt()).isEqualTo(1);
        assertThat(job.get("remarks").asInt()).isEqualTo(2);
        Court completed = courts.get(known);
        assertThat(completed.code()).isEqualTo("测0101");
        assertThat(above(completed)).isEqualTo("海东省样本市中级人民法院");
        assertThat(courts.bySource("t-7").orElseThrow().code()).isNull();
        assertThat(above(courts.bySource("t-7").orElseThrow())).isEqualTo("海东省高级人民法院");
        JsonNode again = desk.done(ADMIN, "courts", Map.of("file", ImportDesk.sample("courts.csv")));
        assertThat(again.get("known").asInt()).isEqualTo(7);
    }

    @Test
    void causes_are_taken_in_once_with_the_day_they_became_law() {
        desk.done(ADMIN, "causes", Map.of("file", ImportDesk.sample("causes.csv")));
        JsonNode again = desk.done(ADMIN, "causes", Map.of("file", ImportDesk.sample("causes.csv")));

        assertThat(again.get("known").asInt()).isEqualTo(2);
        assertThat(again.get("rejected").asInt()).isEqualTo(2);
        assertThat(sql.queryForObject(
                        "select valid_from::text from court.casefile_cause where name = '样本权纠纷'", String.class))
                .isEqualTo("2026-01-01");
    }

    @Test
    void the_published_lists_go_in_whole() {
        if (!Files.exists(DATA)) {
            log.warn("{} is not there: only the samples are imported", DATA);
            return;
        }
        JsonNode listed = desk.done(ADMIN, "courts", Map.of("file", ImportDesk.file(DATA.resolve("courts.csv"))));
        JsonNode causes =
                desk.done(ADMIN, "causes", Map.of("file", ImportDesk.file(DATA.resolve("causes_of_action.csv"))));

        assertThat(listed.get("total").asInt()).isEqualTo(3525);
        assertThat(listed.get("done").asInt() + listed.get("known").asInt()).isEqualTo(3525);
        assertThat(listed.get("remarks").asInt()).isEqualTo(9);
        assertThat(causes.get("done").asInt() + causes.get("known").asInt()).isEqualTo(1710);
        assertThat(above(courts.byCode("京0112").orElseThrow())).isEqualTo("北京市第三中级人民法院");
    }

    @Test
    void the_command_line_prints_the_same_report() throws Exception {
        Path file = folder.resolve("causes.csv");
        Files.writeString(file, "domain,level,code,name,parent_code\n民事,3,9,命令行纠纷,一\n民事,9,9,命令行纠纷,一\n");

        assertThat(command("causes", "--file=" + file))
                .startsWith("0 ")
                .contains("共 2 行，新增或更新 1，已有 0，拒绝 1")
                .contains("rows.csv:3 [拒绝]");
        assertThat(command("causes", "--file=" + folder.resolve("none.csv"))).startsWith("1 缺少文件");
        assertThat(command("dockets", "--cases=" + file, "--events=" + file))
                .startsWith("1 ")
                .contains("没有");
        Path changes = folder.resolve("events.csv");
        Files.writeString(changes, "案件编号,事项编号,日期,事项\nX-1,e1,2026-03-03,分案\n");
        assertThat(command("changes", "--events=" + changes)).startsWith("1 ");
        assertThat(command("changes", "--events=" + changes, "--court=" + courts.get(desk.house.court).name()))
                .startsWith("0 ")
                .contains("等待案件 1");
        assertThat(command("plots")).startsWith("1 没有“plots”这种导入");
    }

    private String command(String kind, String... args) {
        GenericApplicationContext context = new GenericApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("command", Map.of(ImportCommand.OPTION, kind)));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int code = new ImportCommand(imports, report, courts, mappings, clock, context)
                .run(new DefaultApplicationArguments(args), new PrintStream(printed, true, StandardCharsets.UTF_8));
        return code + " " + printed.toString(StandardCharsets.UTF_8);
    }
}
