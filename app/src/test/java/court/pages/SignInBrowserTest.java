package court.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import court.DemoTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DemoTest
@Tag("browser")
class SignInBrowserTest {
    @LocalServerPort
    private int port;

    @Test
    void the_page_asked_for_opens_after_signing_in() {
        try (Reader reader = new Reader(port, Reader.Screen.DESK)) {
            reader.visit("/calendar?year=2026");
            reader.picture("sign-in");
            reader.page().fill("#username", "judge1");
            reader.page().fill("#password", Reader.PASSWORD);
            reader.page().click("form button[type=submit]");
            reader.page().waitForURL("**/calendar?year=2026");
            assertThat(reader.find("header .person").innerText()).contains("法官");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void a_wrong_password_says_so_and_clears_the_field() {
        try (Reader reader = new Reader(port, Reader.Screen.DESK)) {
            reader.visit("/login");
            reader.page().fill("#username", "judge1");
            reader.page().fill("#password", "not-this-one");
            reader.page().click("form button[type=submit]");
            assertThat(reader.find("[role=alert]").innerText()).contains("账号或密码不正确");
            assertThat(reader.page().inputValue("#password")).isEmpty();
        }
    }

    @Test
    void a_demo_account_is_filled_in_by_a_click() {
        try (Reader reader = new Reader(port, Reader.Screen.DESK)) {
            reader.visit("/login");
            reader.find(".demo button", "office8").click();
            assertThat(reader.page().inputValue("#username")).isEqualTo("office8");
            reader.page().click("form button[type=submit]");
            reader.page().waitForSelector("#content");
        }
    }

    @Test
    void the_language_changes_on_the_spot_and_stays() {
        try (Reader reader = Reader.at(port, "judge1")) {
            reader.visit("/inbox");
            reader.page().click("header .person");
            reader.page().getByText("English").click();
            assertThat(reader.find("h1")).hasText("Inbox");
            reader.visit("/cases");
            assertThat(reader.find("h1").innerText()).isEqualTo("Cases");
            assertThat(reader.page().evaluate("() => document.documentElement.lang"))
                    .isEqualTo("en");
        }
    }
}
