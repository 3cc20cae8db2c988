package court.pages;

import static org.assertj.core.api.Assertions.assertThat;

import court.DemoTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every entry of the navigation, found in the navigation itself: a new page is looked at without being listed here. */
@DemoTest
@Tag("browser")
class EveryPageBrowserTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"judge1,6", "filing1,6", "office1,9", "rules1,4", "designer1,4", "admin1,6", "inspector1,4"})
    void each_page_fits_a_phone_and_complains_of_nothing(String account, int atLeast) {
        try (Reader reader = new Reader(port, Reader.Screen.PHONE).signedIn(account)) {
            List<String> paths = paths(reader);
            assertThat(paths).hasSizeGreaterThanOrEqualTo(atLeast);
            for (String path : paths) {
                reader.visit(path);
                assertThat(reader.find("h1").first().innerText()).as(path).isNotBlank();
                assertThat(reader.overflow()).as(path).isZero();
                assertThat(reader.find("[role=alert]").count()).as(path).isZero();
            }
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"chief1", "clerk1", "rules1", "designer1", "admin1", "inspector1"})
    void each_page_fits_a_desk(String account) {
        try (Reader reader = Reader.at(port, account)) {
            for (String path : paths(reader)) {
                reader.visit(path).picture("page" + path.replace('/', '-'));
                assertThat(reader.overflow()).as(path).isZero();
            }
            assertThat(reader.complaints()).isEmpty();
        }
    }

    private static List<String> paths(Reader reader) {
        reader.page().locator("nav.nav a").first().waitFor(attached());
        return reader.page().locator("nav.nav a").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
    }

    private static com.microsoft.playwright.Locator.WaitForOptions attached() {
        return new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }
}
