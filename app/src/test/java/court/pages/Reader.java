package court.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person at one screen: signs in, opens pages, reads and types. Whatever the browser complains of is kept. */
final class Reader implements AutoCloseable {
    static final String PASSWORD = "tianping-demo";
    private static final int PATIENCE = 30_000;

    /** Sizes of screens that every page has to fit. */
    enum Screen {
        DESK(1440, 900),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private final String server;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Reader(int port, Screen screen) {
        server = "http://localhost:" + port;
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(screen.width, screen.height)
                        .setLocale("zh-CN")
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(this::heard);
        page.onPageError(complaints::add);
    }

    /** A signed-in person at a desk. */
    static Reader at(int port, String account) {
        return new Reader(port, Screen.DESK).signedIn(account);
    }

    Reader signedIn(String account) {
        visit("/login");
        page.fill("#username", account);
        page.fill("#password", PASSWORD);
        page.click("form button[type=submit]");
        page.waitForSelector("#content");
        return this;
    }

    /** Being asked to sign in is no fault of a page. */
    private void heard(ConsoleMessage message) {
        boolean signedOut =
                message.location().contains("/api/session") && message.text().contains("401");
        if (message.type().equals("error") && !signedOut) {
            complaints.add(message.text() + " " + message.location());
        }
    }

    Reader visit(String path) {
        page.navigate(server + path);
        settle();
        return this;
    }

    /** Until everything that the page asked for is here. */
    Reader settle() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForFunction("() => !document.querySelector('.wait, [aria-busy=true]')");
        return this;
    }

    Page page() {
        return page;
    }

    /** What carries these words. */
    Locator find(String selector, String words) {
        return find(selector)
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** A field of the open form by its label. */
    Locator field(String label) {
        return find(".row")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("label", new Page.LocatorOptions().setHasText(label))));
    }

    Reader type(String label, String words) {
        field(label).locator("input:not([type=file]), textarea").first().fill(words);
        return this;
    }

    /** A day is typed and confirmed: the little calendar closes. */
    Reader day(String label, String day) {
        Locator input = field(label).locator("input").first();
        input.fill(day);
        input.press("Enter");
        return this;
    }

    Reader choose(String label, String option) {
        field(label)
                .getByText(option, new Locator.GetByTextOptions().setExact(true))
                .click();
        return this;
    }

    /** One of a list that is searched by name. */
    Reader pick(String label, String words) {
        return pick(field(label).locator(".el-select").first(), words);
    }

    /** One of a list that opens at a click. */
    Reader pick(Locator list, String words) {
        list.click();
        page.locator(".el-select-dropdown__item:visible")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        return this;
    }

    /** Writes what is on the screen to {@code target/screenshots}. */
    Reader picture(String name) {
        settle();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
        return this;
    }

    /** By how many pixels the page is wider than its screen. */
    int overflow() {
        return (int) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
