package court.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import court.DemoTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A provision changes on 1 January, as docs/tutorials/change-a-provision.md tells it; its pictures are made here. */
@DemoTest
@Tag("browser")
class RuleChangeBrowserTest {
    private static final String OLD = "tr[data-code='TL-208']";
    private static final String NEW = "tr[data-code='TL-281']";

    @LocalServerPort
    private int port;

    @Test
    void an_extension_that_changes_on_the_first_of_january_is_drafted_proved_approved_activated_and_taken_back() {
        String release = draft();
        preview(release);
        try (Reader second = Reader.at(port, "rules2")) {
            String before = inForce(second);
            accept(second, release);
            approve(second, release);
            activate(second, release.replace("/rules/drafts/", ""));
            second.visit("/rules?tab=active");
            assertThat(second.find("main")).containsText("简易程序延长自2027年1月1日起为二个月");
            activate(second, before);
            assertThat(inForce(second)).isEqualTo(before);
            assertThat(second.complaints()).isEmpty();
        }
    }

    private String draft() {
        try (Reader officer = Reader.at(port, "rules1")) {
            officer.visit("/rules?q=简易程序延长").picture("provision-find");
            officer.find("tbody a", "TL-208").click();
            officer.settle().picture("provision-rule");
            officer.find("a", "修改").click();
            officer.find(OLD).locator("button[title=仿此新增一行]").click();
            Locator fresh = officer.find(OLD + " + tr:not([data-code='TL-209'])");
            fresh.waitFor();
            fill(officer, fresh.locator("th"), "TL-281 简易程序延长（2027年起）");
            cell(officer, NEW, "grantedDay", 0, "2027-01-01", "2027年1月1日");
            officer.settle().picture("provision-problem");
            cell(officer, OLD, "grantedDay", 1, "2026-12-31", "2026年12月31日");
            period(officer, "period", "2");
            period(officer, "totalCap", "5");
            officer.picture("provision-table");
            officer.find("input[aria-label=修改说明]").fill("简易程序延长自2027年1月1日起为二个月");
            officer.find("button", "存为草稿并检查").click();
            officer.page().waitForURL(url -> !url.contains("/drafts/new"));
            scenarios(officer);
            return judged(officer);
        }
    }

    /** The three days around the change, proposed with the draft's answers and accepted. */
    private static void scenarios(Reader officer) {
        officer.find("[role=tab]", "场景").click();
        officer.pick(officer.find(".desk .tools .el-select"), "TL-281");
        Locator panel = officer.find(".el-drawer:visible");
        assertThat(panel.locator("article", new Locator.LocatorOptions().setHasText("后一日"))
                        .first())
                .containsText("TL-281");
        officer.settle().picture("provision-scenarios");
        panel.locator("button", new Locator.LocatorOptions().setHasText("接受所选")).click();
        panel.locator("[role=status]", new Locator.LocatorOptions().setHasText("已写入"))
                .first()
                .waitFor();
        officer.page().keyboard().press("Escape");
        String before = officer.page().url();
        officer.find("button", "存为草稿并检查").click();
        officer.page().waitForURL(url -> !url.equals(before));
    }

    /** What the checks, the scenarios and the comparison say; the address of the release. */
    private static String judged(Reader officer) {
        officer.find("button", "全部演练").click();
        officer.page().locator("input[data-search=scenarios]").fill("2027-01-01（当日）");
        officer.find(".list li", "2027-01-01（当日）").locator(".holds").waitFor();
        officer.find(".list li", "2027-01-01（当日）").locator("button").click();
        assertThat(officer.find(".el-drawer:visible table").first()).containsText("2个月");
        officer.picture("provision-played");
        officer.page().keyboard().press("Escape");
        officer.find("[role=tab]", "与其他版本比较").click();
        officer.find("article", "TL-281").waitFor();
        officer.picture("provision-difference");
        officer.find("[role=tab]", "检查与审批").click();
        assertThat(officer.find(".release")).containsText("检查通过");
        officer.picture("provision-checked");
        assertThat(officer.complaints()).isEmpty();
        return officer.page().url().replaceFirst(".*(/rules/drafts/[^/?]+).*", "$1");
    }

    /** Nobody asks for an extension that is only law from January on: the figures say so, and stop the release. */
    private void preview(String release) {
        try (Reader officer = Reader.at(port, "rules1")) {
            officer.visit(release + "?part=release").find("a", "影响预览").click();
            officer.find("button", "开始预览").click();
            assertThat(officer.find("main"))
                    .containsText("从不触发", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
            assertThat(officer.find("main")).containsText("TL-281");
            assertThat(officer.find("main")).containsText("须由另一位规则管理员接受");
            officer.settle().picture("provision-preview");
        }
    }

    private static void accept(Reader second, String release) {
        second.visit(release + "/preview").find("button", "接受这些数字").click();
        second.find("#accept-reason").fill("新期限自2027年1月1日起适用，此前不应触发");
        second.find(".el-dialog button", "接受这些数字").click();
        assertThat(second.find("main")).containsText("接受：");
        second.settle().picture("provision-accepted");
    }

    private static void approve(Reader second, String release) {
        second.visit(release + "?part=release");
        press(second, "审批通过");
        second.find("button", "启用此版本").waitFor();
        second.picture("provision-approved");
    }

    private static void activate(Reader second, String release) {
        second.visit("/rules?tab=releases&release=" + release);
        press(second, "启用此版本");
        assertThat(second.find(".release"))
                .containsText("生效中", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    }

    private static String inForce(Reader reader) {
        return String.valueOf(
                reader.page().evaluate("async () => (await (await fetch('/api/rule-releases/active')).json()).id"));
    }

    private static void press(Reader reader, String deed) {
        reader.find("button", deed).click();
        reader.find(".el-popper:visible .el-popconfirm button.el-button--primary")
                .click();
    }

    /** A cell is asked about in a small window and shows its words when the table has been written anew. */
    private static void cell(Reader officer, String row, String column, int nth, String day, String words) {
        Locator cell = officer.find(row).locator("[data-column=" + column + "]").nth(nth);
        cell.click();
        Locator input = officer.find(".el-dialog input").first();
        input.fill(day);
        input.press("Tab");
        officer.find(".el-dialog button", "应用").click();
        assertThat(cell).containsText(words);
    }

    private static void period(Reader officer, String column, String months) {
        Locator cell = officer.find(NEW).locator("[data-column=" + column + "]");
        cell.click();
        officer.find(".el-dialog .el-input-number input").fill(months);
        officer.find(".el-dialog button", "应用").click();
        assertThat(cell).containsText(months + " 个月");
    }

    private static void fill(Reader officer, Locator cell, String words) {
        cell.click();
        officer.find(".el-dialog textarea").fill(words);
        officer.find(".el-dialog button", "应用").click();
        officer.find(NEW).waitFor();
    }
}
