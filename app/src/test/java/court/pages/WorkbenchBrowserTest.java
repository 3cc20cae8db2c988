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
            reader.find("[role=tab]", "演练规则册").click();
            reader.find("details[open]", "不符").waitFor();
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
