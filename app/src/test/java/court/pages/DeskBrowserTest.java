package court.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import court.DemoTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

@DemoTest
@Tag("browser")
class DeskBrowserTest {
    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate http;

    @BeforeEach
    void two_filings_wait() {
        file("周以安");
        file("吴念慈");
    }

    private void file(String plaintiff) {
        Map<String, Object> filing = Map.of(
                "cause",
                "买卖合同纠纷",
                "amount",
                1200,
                "foreign",
                false,
                "facts",
                Map.of(),
                "parties",
                List.of(party("PLAINTIFF", plaintiff), party("DEFENDANT", "某公司")));
        assertThat(http.withBasicAuth("filing1", Reader.PASSWORD)
                        .postForEntity("/api/filings", filing, String.class)
                        .getStatusCode()
                        .is2xxSuccessful())
                .isTrue();
    }

    private static Map<String, Object> party(String side, String name) {
        return Map.of("side", side, "name", name, "organisation", false, "abroad", false);
    }

    @Test
    void the_inbox_is_worked_without_a_mouse() {
        try (Reader reader = Reader.at(port, "filing1")) {
            reader.visit("/inbox?scope=OPEN");
            reader.page().keyboard().press("j");
            reader.page().keyboard().press("j");
            assertThat(reader.find("tbody tr").nth(1)).isFocused();
            reader.page().keyboard().press("k");
            assertThat(reader.find("tbody tr").first()).isFocused();
            int waiting = reader.find("tbody tr").count();
            reader.page().keyboard().press("c");
            assertThat(reader.find("tbody tr")).hasCount(waiting - 1);
            reader.page().keyboard().press("j");
            reader.page().keyboard().press("Enter");
            assertThat(reader.find(".el-drawer form.form")).isVisible();
            reader.page().keyboard().press("Escape");
            assertThat(reader.find(".el-drawer form.form")).isHidden();
            reader.page().keyboard().press("?");
            assertThat(reader.find(".el-dialog", "键盘快捷键")).isVisible();
        }
    }

    @Test
    void a_case_is_found_by_a_party_from_any_page() {
        try (Reader reader = Reader.at(port, "filing1")) {
            reader.visit("/calendar");
            reader.page().keyboard().press("/");
            reader.page().keyboard().type("吴念慈");
            assertThat(reader.find(".hit", "吴念慈").first()).isVisible();
            reader.page().keyboard().press("Enter");
            reader.page().waitForURL("**/cases/*");
            assertThat(reader.find("h1")).containsText("吴念慈");
        }
    }

    @Test
    void a_rule_leads_to_its_line_in_its_file() {
        try (Reader reader = Reader.at(port, "rules1")) {
            reader.visit("/rules").picture("rules");
            reader.find("[role=tab]", "规则册").click();
            reader.find("button, a", "timelimit.limits").click();
            assertThat(reader.find("tbody tr", "TL-101")).isVisible();
            reader.picture("rulebook");
            reader.find("tbody tr:has-text('TL-101') a", "trial-limits").click();
            assertThat(reader.find("#content")).containsText("TL-101");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void a_page_that_one_may_not_see_is_not_there() {
        try (Reader reader = Reader.at(port, "judge1")) {
            reader.visit("/audit");
            assertThat(reader.find("#content")).containsText("没有这个页面");
        }
    }
}
