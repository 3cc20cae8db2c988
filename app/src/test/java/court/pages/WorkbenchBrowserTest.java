package court.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import court.DemoTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a new officer does with a rule, without typing a line of DRL. */
@DemoTest
@Tag("browser")
class WorkbenchBrowserTest {
    @LocalServerPort
    private int port;

    @Test
    void a_sentence_is_changed_saved_proved_and_compared() {
        try (Reader reader = Reader.at(port, "rules1")) {
            reader.visit("/rules?q=TR-101").find("tbody a", "TR-101").click();
            assertThat(reader.find("#content")).containsText("标的额不少于500,000,000");
            reader.find("a", "修改").click();
            reader.find(".condition", "500,000,000").locator("input").last().fill("600000000");
            reader.find("button", "应用").click();
            assertThat(reader.find("li[data-code=TR-101]")).containsText("标的额不少于600,000,000");
            reader.page().keyboard().press("Alt+d");
            assertThat(reader.find(".cm-content")).containsText("amount >= 600000000");

            reader.find("button", "存为草稿并检查").click();
            reader.page().waitForURL(url -> !url.contains("/drafts/new"));
            reader.find("[role=tab]", "场景").click();
            reader.find("button", "全部演练").click();
            reader.find(".list .fails").first().waitFor();
            reader.picture("workbench-scenarios");
            reader.find("[role=tab]", "与其他版本比较").click();
            reader.find("article", "TR-101").waitFor();
            assertThat(reader.find("article")).containsText("标的额不少于600,000,000");
            assertThat(reader.find("article")).hasCount(1);
            reader.find("[role=tab]", "检查与审批").click();
            assertThat(reader.find("#content")).containsText("rulebase.scenario");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void a_scenario_is_changed_as_a_form_played_mended_and_tried_on_three_days() {
        try (Reader reader = Reader.at(port, "rules1")) {
            reader.visit("/rules/drafts/new?file=triage/jurisdiction/jurisdiction.scenarios.yaml");
            reader.find(".list li button").first().click();
            reader.type("标题", "改过的场景")
                    .pick(reader.find("fieldset.expect .el-select").first(), "TR-102");
            reader.find(".el-drawer:visible button", "应用").click();
            reader.find(".differs", "TR-101").waitFor();
            reader.picture("scenario-form");
            reader.find("button", "以实际结论为应有结论").click();
            reader.find(".el-popper:visible .el-popconfirm button.el-button--primary")
                    .click();
            reader.find(".answer [role=status]", "相符").waitFor();

            reader.find("button", "推出前后三日").click();
            reader.find("article", "当日").first().waitFor();
            reader.picture("scenario-boundaries");
            reader.find("button", "接受所选").click();
            reader.find("article [role=status]", "已写入").waitFor();
            reader.page().keyboard().press("Escape");
            reader.find(".list li", "（当日）").locator(".holds").first().waitFor();
            reader.page().keyboard().press("Alt+d");
            assertThat(reader.find(".cm-content")).containsText("scenario: 改过的场景");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void a_cell_of_a_table_is_changed_in_words() {
        try (Reader reader = Reader.at(port, "rules1")) {
            reader.visit("/rules/drafts/new?file=timelimit/limits/trial-limits.drl.csv&rule=TL-106");
            String cell = "tr[data-code='TL-106'] td[data-column=base]";
            reader.find(cell).click();
            reader.find(".el-dialog .el-input-number input").fill("3");
            reader.find(".el-dialog button", "应用").click();
            assertThat(reader.find(cell)).containsText("3 个月");
            reader.picture("workbench-table");
            assertThat(reader.complaints()).isEmpty();
        }
    }
}
