package court.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import court.DemoTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A designer draws, is told what is wrong where it is wrong, mends it and saves. */
@DemoTest
@Tag("browser")
class DesignerBrowserTest {
    @LocalServerPort
    private int port;

    @Test
    void a_task_is_drawn_configured_mended_and_saved_as_a_draft() {
        try (Reader reader = Reader.at(port, "designer1")) {
            reader.visit("/processes/design?new=drawn-in-a-test&name=试画流程");
            reader.find(".problems .fine").waitFor();
            chosen(reader, "end-drawn-in-a-test");
            reader.page().keyboard().press("Delete");
            chosen(reader, "ask-close");
            add(reader, "办理事项");
            Locator fault =
                    reader.find(".problems button[data-element='ask-1']").first();
            fault.waitFor();
            assertThat(reader.find(".djs-overlays[data-container-id='ask-1'] .bjsl-icon-error"))
                    .hasCount(1);

            fault.click();
            reader.find("[data-entry-id=role] select").selectOption("judge");
            reader.find("[data-entry-id=form] select").selectOption("casefile.archive");
            reader.find("[data-entry-id=done] textarea").fill("archive=DONE");
            assertThat(reader.find("[data-entry-id=id] input")).hasValue("ask-archive");
            add(reader, "结束");
            reader.find(".problems button[data-element='end-1']").first().click();
            reader.find("[data-entry-id=name] input").fill("办完");
            reader.find(".problems .fine").waitFor();
            reader.picture("designer-drawn");
            assertThat(reader.find(".desk").getAttribute("data-untranslated")).isEmpty();

            reader.find("button", "存为草稿").click();
            reader.find(".el-dialog button", "存为草稿").click();
            reader.page().waitForURL(url -> url.contains("model="));
            reader.find(".problems .fine").waitFor();
            assertThat(reader.find(".tools .state")).containsText("没有未保存的修改");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void every_way_of_working_opens_on_a_model_in_force_and_speaks_chinese() {
        try (Reader reader = Reader.at(port, "designer1")) {
            reader.visit("/processes/design?process=civil-simplified-trial");
            reader.find(".problems .fine").waitFor();
            for (String element :
                    new String[] {"ask-hear", "do-summon", "wait-answer", "fork-prepare", "call-decision"}) {
                chosen(reader, element);
            }
            reader.picture("designer");
            assertThat(reader.find(".desk").getAttribute("data-untranslated")).isEmpty();
            reader.find("[role=tab]", "试走").click();
            reader.find("button", "从头走").click();
            reader.find(".tp-here").first().waitFor();
            reader.picture("designer-walk");
            reader.find("[role=tab]", "与使用中版本比较").click();
            reader.find("[role=status]", "没有差别").waitFor();
            reader.find("[role=tab]", "令牌模拟").click();
            reader.find(".bts-toggle-mode", "令牌模拟").waitFor();
            assertThat(reader.find("section.simulation").getAttribute("data-untranslated"))
                    .isEmpty();
            reader.find("[role=tab]", "表单").click();
            reader.find(".see form").waitFor();
            reader.picture("designer-forms");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    private static void chosen(Reader reader, String element) {
        Locator shape = reader.find(".djs-shape[data-element-id='" + element + "'] .djs-hit");
        shape.first().click(new Locator.ClickOptions().setForce(true));
        assertThat(reader.find("[data-entry-id=id] input")).hasValue(element);
    }

    private static void add(Reader reader, String what) {
        reader.find(".tools button", "添加").click();
        reader.find(".el-dropdown-menu__item:visible", what).click();
    }
}
