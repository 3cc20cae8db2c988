package court.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import court.DemoTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The trial office says what its platform's files mean, sends one, and looks at what figures would stumble over. */
@DemoTest
@Tag("browser")
class BesideModeBrowserTest {
    private static final String CASES = "案件编号,收到日期,结案日期,结案方式,案由,原告,被告\nW-1,2026-01-05,2026-03-02,判决,买卖合同纠纷,甲公司,乙公司\n";
    private static final String EVENTS =
            "案件编号,事项编号,日期,事项,承办法官\nW-1,1,2026-01-06,分案,无此人\nW-1,2,2026-02-05,开庭审理,\nW-2,1,2026-02-05,开庭审理,\n";

    @LocalServerPort
    private int port;

    @Test
    void a_mapping_is_changed_a_file_is_sent_and_its_doubts_are_looked_at() {
        try (Reader reader = Reader.at(port, "office1")) {
            changeTheMapping(reader);
            send(reader);
            lookAtTheDoubts(reader);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    private static void changeTheMapping(Reader reader) {
        reader.visit("/imports/mapping");
        reader.find("input[aria-label='案件文件的列 立案日期']").fill("收到日期");
        reader.find("li", "").first().waitFor();
        reader.find("input[aria-label='来源的说法']").first().fill("开庭审理");
        reader.pick(reader.find("li .el-select").nth(1), "开庭");
        reader.picture("beside-mapping");
        reader.find("button[type=submit]").first().click();
        assertThat(reader.find(".head .state")).containsText("office1");
        reader.visit("/imports/mapping");
        assertThat(reader.find("input[aria-label='案件文件的列 立案日期']")).hasValue("收到日期");
        assertThat(reader.overflow()).isZero();
    }

    private static void send(Reader reader) {
        reader.visit("/imports");
        reader.find("#part-cases").setInputFiles(file("cases.csv", CASES));
        reader.find("#part-events").setInputFiles(file("events.csv", EVENTS));
        reader.picture("beside-send");
        reader.find("form button[type=submit]").click();
        assertThat(reader.find(".panel-body")).containsText("案件：新收 1，已有 0，未收 0");
        assertThat(reader.find(".panel-body")).containsText("等待案件的事件：1");
        reader.picture("beside-job");
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private static void lookAtTheDoubts(Reader reader) {
        reader.visit("/imports/quality");
        assertThat(reader.find("tbody").first()).containsText("承办法官查无此人");
        assertThat(reader.find("tbody").last()).containsText("W-2");
        reader.picture("beside-quality");
        reader.page().setViewportSize(390, 844);
        reader.picture("beside-quality-phone");
        assertThat(reader.overflow()).isZero();
        reader.visit("/imports/mapping").picture("beside-mapping-phone");
        assertThat(reader.overflow()).isZero();
        reader.visit("/imports/quality");
        reader.find("a", "买卖合同纠纷").click();
        assertThat(reader.find("h1").first()).containsText("甲公司");
    }
}
