package court.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import court.CivilCourt;
import court.DemoTest;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import court.process.Designers;
import court.process.db.ModelRow;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A pre-trial conference comes before the hearing, as docs/tutorials/change-a-process-model.md tells it; its pictures are made here. */
@DemoTest
@Tag("browser")
class ModelChangeBrowserTest {
    private static final String MODEL = "civil-ordinary-trial";
    private static final String ROWS = "/processes?process=" + MODEL;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    @Test
    void a_conference_before_the_hearing_is_drawn_tried_approved_activated_and_running_cases_move() {
        Designers designers = new Designers(application);
        ModelRow before = designers.active(MODEL);
        casesUnderWay();
        try {
            draft();
            try (Reader second = Reader.at(port, "designer2")) {
                approveAndActivate(second);
                moveCases(second);
                assertThat(second.complaints()).isEmpty();
            }
        } finally {
            if (!designers.active(MODEL).id().equals(before.id())) {
                designers.again(before);
            }
        }
    }

    private void casesUnderWay() {
        CivilCourt court = new CivilCourt(application);
        LocalDate day = LocalDate.now(clock).minusDays(20);
        court.aCase(Procedure.ORDINARY, day);
        court.aCase(Procedure.ORDINARY, day, NewDeed.of(DeedKind.COMPLAINT_SERVED, day.plusDays(2)));
        court.aCase(
                Procedure.ORDINARY,
                day,
                NewDeed.of(DeedKind.COMPLAINT_SERVED, day.plusDays(2)),
                NewDeed.of(DeedKind.ANSWERED, day.plusDays(10)));
    }

    private void draft() {
        try (Reader designer = Reader.at(port, "designer1")) {
            designer.visit(ROWS).picture("model-list");
            designer.find("tbody tr", "使用中").locator("strong").click();
            designer.find(".model a", "在设计器中打开").click();
            designer.find(".problems .fine").waitFor();
            draw(designer);
            configure(designer);
            compareAndWalk(designer);
            designer.find("[role=tab]", "绘制").click();
            designer.find("button", "存为草稿").click();
            designer.find("#model-note").fill("普通程序开庭前召开庭前会议");
            designer.find(".el-dialog button", "存为草稿").click();
            designer.page().waitForURL(url -> url.contains("model="));
            assertThat(designer.complaints()).isEmpty();
        }
    }

    /** Room is made between summons and hearing, and the task put down on the flow. */
    private static void draw(Reader designer) {
        BoundingBox summon = box(designer, "do-summon");
        Mouse mouse = designer.page().mouse();
        double above = summon.y - summon.height / 2;
        double between = (summon.x + summon.width + box(designer, "ask-hear").x) / 2;
        designer.find(".djs-palette [data-action=space-tool]").click();
        mouse.move(between, above);
        mouse.down();
        mouse.move(between + summon.width * 1.3, above, new Mouse.MoveOptions().setSteps(8));
        mouse.up();
        designer.find("button", "全图").click();
        summon = box(designer, "do-summon");
        double middle = (summon.x + summon.width + box(designer, "ask-hear").x) / 2;
        double height = summon.y + summon.height / 2;
        designer.find(".djs-palette [data-action=create-ask]").click();
        mouse.move(middle - 8, height);
        mouse.move(middle, height, new Mouse.MoveOptions().setSteps(4));
        mouse.click(middle, height);
        designer.find(".problems button[data-element='ask-1']").first().waitFor();
        withProblems(designer, "model-drawn");
        assertThat(designer.find(".djs-overlays[data-container-id='ask-1'] .bjsl-icon-error"))
                .hasCount(1);
    }

    /** The list stands below the drawing. */
    private static void withProblems(Reader designer, String picture) {
        designer.find(".problems").first().evaluate("list => list.scrollIntoView({ block: 'end' })");
        designer.picture(picture);
    }

    private static BoundingBox box(Reader designer, String element) {
        return designer.find(".djs-shape[data-element-id='" + element + "'] .djs-visual > rect")
                .boundingBox();
    }

    private static void configure(Reader designer) {
        designer.find("[data-entry-id=role] select").selectOption("judge");
        designer.find("[data-entry-id=form] select").selectOption("casefile.hold-conference");
        Locator done = designer.find("[data-entry-id=done] textarea");
        done.fill("conference=HELD");
        designer.find(".problems", "没有 HELD 这个词").waitFor();
        withProblems(designer, "model-refused");
        done.fill("conference=DONE || hearing=NONE|ADJOURNED|CONCLUDED || pronouncement=DONE");
        designer.find(".problems .fine").waitFor();
        assertThat(designer.find("[data-entry-id=id] input")).hasValue("ask-hold-conference");
        designer.picture("model-configured");
    }

    private static void compareAndWalk(Reader designer) {
        designer.find("[role=tab]", "与使用中版本比较").click();
        assertThat(designer.find(".legend .added")).containsText("新增 2");
        assertThat(designer.find(".legend .removed")).containsText("删除 0");
        assertThat(designer.find(".list")).containsText("召开庭前会议 → 开庭审理");
        designer.picture("model-compared");
        designer.find("[role=tab]", "试走").click();
        designer.find("button", "从头走").click();
        designer.find(".tp-here").first().waitFor();
        designer.find(".standing label", "庭审").locator("select").selectOption("SCHEDULED");
        designer.find("button", "从现在的位置接着走").click();
        assertThat(designer.find(".walk")).containsText("召开庭前会议、送达起诉状副本");
        designer.picture("model-walked");
    }

    private static void approveAndActivate(Reader second) {
        second.visit(ROWS).find("tbody tr", "检查通过").locator("strong").first().click();
        second.find(".model .djs-shape").first().waitFor();
        second.picture("model-approve");
        press(second, "审批通过");
        press(second, "启用");
        second.find(".around a", "迁移案件").waitFor();
        second.picture("model-activated");
    }

    private static void moveCases(Reader second) {
        second.find(".around a", "迁移案件").click();
        second.find("button", "预演").first().click();
        assertThat(second.find("main")).containsText("未变", patiently());
        assertThat(second.find("main")).containsText("可以迁移");
        second.picture("model-dry-run");
        second.find("button", "件案件").click();
        confirm(second);
        assertThat(second.find("main")).containsText("已迁移", patiently());
        second.picture("model-moved");
    }

    private static LocatorAssertions.ContainsTextOptions patiently() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    }

    private static void press(Reader second, String deed) {
        second.find(".model .deed button", deed).click();
        confirm(second);
    }

    private static void confirm(Reader second) {
        second.find(".el-popper:visible .el-popconfirm button.el-button--primary")
                .click();
    }
}
