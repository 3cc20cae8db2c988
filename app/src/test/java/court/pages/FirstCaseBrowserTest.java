package court.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import court.DemoTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One case by hand from the filing desk to closure, as docs/tutorials/first-case.md tells it; its pictures are made here. */
@DemoTest
@Tag("browser")
class FirstCaseBrowserTest {
    private static final String PLAINTIFF = "陈远山";
    private static final String DEFENDANT = "江河贸易有限公司";

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    private String casePath = "";

    @Test
    void a_case_goes_from_filing_to_closure_by_hand() {
        LocalDate day = LocalDate.now(clock);
        file();
        task("filing1", "审查起诉材料", form -> form.choose("审查结果", "登记立案").picture("accept"));
        task(
                "chief1",
                "确定程序并分案",
                form -> form.choose("分案方式", "指定")
                        .pick("承办法官", "沈知秋")
                        .pick("指定事由", "示范庭审或教学")
                        .type("具体理由", "示范庭审")
                        .choose("适用程序", "简易程序")
                        .choose("审判组织", "独任审理")
                        .pick("书记员", "何晓雯")
                        .picture("assign"));
        task("president1", "指定：示范庭审或教学", form -> form.choose("决定", "批准"));
        serveAndAnswer();
        LocalDate hearing = nextWorkday(day.plusDays(7));
        task(
                "judge1",
                "安排开庭",
                form -> form.day("开庭时间", hearing + " 14:30")
                        .pick("法庭", "第二法庭")
                        .choose("公开方式", "公开")
                        .picture("schedule"));
        look("judge1", "/hearings?week=" + hearing, "hearings");
        moveClock(hearing);
        judge();
        task("judge1", "报结案件", form -> form.picture("close"));
        try (Reader judge = Reader.at(port, "judge1")) {
            judge.visit(casePath);
            assertThat(judge.find(".steps [aria-current=step]")).hasText("已结案");
            judge.picture("closed");
            judge.visit("/cases").picture("cases");
            judge.visit("/inbox").picture("inbox");
        }
    }

    private void file() {
        try (Reader clerk = Reader.at(port, "filing1")) {
            clerk.visit("/filing");
            clerk.page().fill("#cause", "民间借贷纠纷");
            clerk.page().keyboard().press("Escape");
            clerk.page().fill("#amount", "36000");
            clerk.page().fill("#name-0", PLAINTIFF);
            clerk.page().fill("#name-1", DEFENDANT);
            clerk.find(".question", "金钱给付").locator(".el-switch").click();
            clerk.find(".question", "事实是否清楚").locator(".el-switch").click();
            clerk.picture("filing");
            clerk.page().click("form.filing button[type=submit]");
            assertThat(clerk.find(".receipt .number")).containsText("收");
            clerk.picture("receipt");
            clerk.find(".receipt a", "打开案卷").click();
            clerk.page().waitForURL("**/cases/*");
            casePath = URI.create(clerk.page().url()).getPath();
            assertThat(clerk.complaints()).isEmpty();
        }
    }

    private void serveAndAnswer() {
        task("clerk1", "送达起诉状副本", form -> form.pick("送达方式", "直接送达").picture("serve"));
        task("clerk1", "答辩", form -> form.pick("被告", DEFENDANT).choose("答辩情况", "提交答辩"));
    }

    private void judge() {
        task("judge1", "开庭审理", form -> form.choose("庭审结果", "庭审终结").picture("hearing"));
        task("judge1", "评议案件", form -> form.type("评议结论", "支持原告全部诉讼请求。"));
        task("judge1", "拟写裁判文书", FirstCaseBrowserTest::draft);
        task("judge1", "签署裁判文书", form -> form.picture("sign"));
        task("judge1", "公开宣判", form -> form.choose("宣判方式", "当庭宣判"));
        look("judge1", casePath + "?tab=way", "way");
        look("judge1", casePath + "?tab=clocks", "clocks");
        look("judge1", casePath + "?tab=timeline", "timeline");
        look("judge1", casePath, "case-file");
        task("clerk1", "送达裁判文书", form -> form.pick("送达方式", "直接送达"));
    }

    private static void draft(Reader form) {
        byte[] text = "被告应于判决生效之日起十日内偿还原告借款36000元。".getBytes(StandardCharsets.UTF_8);
        form.find(".el-drawer input[type=file]").setInputFiles(new FilePayload("民事判决书.txt", "text/plain", text));
        assertThat(form.find(".el-drawer .document .el-select__selected-item", "民事判决书"))
                .isVisible();
        form.picture("draft");
    }

    /** Opens the task of our case in the inbox, fills its form and sends it; the panel closes when it is done. */
    private void task(String account, String title, Consumer<Reader> fill) {
        try (Reader reader = Reader.at(port, account)) {
            reader.visit("/inbox?text=" + PLAINTIFF);
            reader.find("tbody .task", title).click();
            Locator form = reader.find(".el-drawer form.form");
            form.waitFor();
            reader.settle();
            fill.accept(reader);
            form.locator("button[type=submit]").click();
            // what waits for another person stays open, and says so
            reader.page()
                    .waitForFunction(
                            "() => !document.querySelector('.el-drawer form.form') || document.querySelector('.el-drawer .partly')");
            assertThat(reader.complaints()).as(title).isEmpty();
        }
    }

    private void look(String account, String path, String picture) {
        try (Reader reader = Reader.at(port, account)) {
            reader.visit(path).picture(picture);
            assertThat(reader.complaints()).as(path).isEmpty();
        }
    }

    /** The demo clock, as the administrator moves it in the settings. */
    private void moveClock(LocalDate day) {
        try (Reader admin = Reader.at(port, "admin1")) {
            admin.visit("/settings");
            admin.page().fill("#demo-day", day.toString());
            admin.page().keyboard().press("Enter");
            admin.picture("clock");
            admin.find("form.clock button").click();
            assertThat(admin.find("header time")).hasAttribute("datetime", day.toString());
        }
    }

    private static LocalDate nextWorkday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
