package court.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import court.DemoTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A small series from its sheet to accepted cases, and a template that is looked at. */
@DemoTest
@Tag("browser")
class SeriesBrowserTest {
    private static final String SHEET = """
            序号,被告,联系方式,标的额,受理费
            1,赵某,一号楼101室,3600.00,50
            2,钱某,一号楼102室,2400,50
            3,,一号楼103室,很多,50
            """;
    private static final String RIGHT = """
            序号,被告,联系方式,标的额,受理费
            3,孙某,一号楼103室,5200,50
            """;
    private static final LocatorAssertions.IsVisibleOptions PATIENT =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @LocalServerPort
    private int port;

    @Test
    void a_sheet_is_filed_its_mistakes_are_told_and_one_form_accepts_all_cases() {
        try (Reader reader = Reader.at(port, "filing1")) {
            reader.visit("/series").picture("series-empty");
            reader.type("名称", "安居小区物业费").type("案由", "物业服务合同纠纷").type("共同原告", "安居物业公司");
            reader.page().setInputFiles("#series-sheet", sheet(SHEET));
            reader.find("button", "检查并立案").click();
            assertThat(reader.find("[role=alert]", "2 处需要修改")).isVisible();
            assertThat(reader.find("li", "B4")).isVisible();
            assertThat(reader.find("li", "D4")).isVisible();
            reader.picture("series-problems");
            reader.find("button", "查看系列案").click();
            assertThat(reader.find("tbody tr", "赵某")).isVisible(PATIENT);
            putRight(reader);
            String series = reader.page().url();
            chooseCases(reader);
            reader.page().setViewportSize(1440, 900);
            reader.page().navigate(series);
            reader.settle();

            reader.find("button", "批量办理").click();
            reader.page()
                    .locator(
                            ".el-dropdown-menu__item:visible",
                            new com.microsoft.playwright.Page.LocatorOptions().setHasText("审查起诉材料"))
                    .click();
            reader.choose("审查结果", "登记立案");
            reader.find(".el-drawer").locator("button[type=submit]").click();
            assertThat(reader.find("section.sheet", "办成 3 / 3 件")).isVisible(PATIENT);
            assertThat(reader.find("tbody tr", "民初").first()).isVisible(PATIENT);
            reader.picture("series");
            assertThat(reader.overflow()).isZero();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    /** The row with mistakes is told with its cells, and joins the series from a second sheet. */
    private static void putRight(Reader reader) {
        reader.find("button", "未成的").click();
        assertThat(reader.find(".el-drawer", "B4 被告")).isVisible();
        reader.picture("series-refused").page().keyboard().press("Escape");
        reader.find("summary", "补充案件表").click();
        reader.page().setInputFiles("#more-sheet", sheet(RIGHT));
        reader.picture("series-more").find("button", "检查并立案").click();
        assertThat(reader.find("tbody tr", "孙某")).isVisible(PATIENT);
    }

    private static void chooseCases(Reader reader) {
        reader.visit("/case-papers").pick("案件", "赵某").page().keyboard().press("Escape");
        reader.find("label", "受理案件通知书").click();
        reader.find("#content button[type=submit]").click();
        assertThat(reader.find("section.sheet", "办成 1 / 1 件")).isVisible(PATIENT);
        reader.picture("case-papers").page().setViewportSize(390, 844);
        reader.picture("case-papers-phone");
        assertThat(reader.overflow()).isZero();
    }

    private static FilePayload sheet(String lines) {
        return new FilePayload("案件.csv", "text/csv", lines.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_trial_office_sees_the_templates_of_its_court() {
        try (Reader reader = Reader.at(port, "office1")) {
            reader.visit("/papers").picture("papers");
            reader.find(".papers button", "传票").first().click();
            assertThat(reader.find(".el-drawer", "上传修改后的模板")).isVisible();
            reader.picture("paper-template");
            assertThat(reader.complaints()).isEmpty();
        }
    }
}
