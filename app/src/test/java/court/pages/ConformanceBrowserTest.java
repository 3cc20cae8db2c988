package court.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import court.DemoTest;
import court.casefile.CaseFile;
import court.casefile.Filings;
import court.casefile.NewCase;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.casefile.model.Party;
import court.facts.CaseClass;
import court.facts.Procedure;
import court.identity.People;
import court.identity.Viewer;
import court.kernel.CaseId;
import court.kernel.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** How ways keep to their models: from a figure to the cases behind it and the reason of each deviation; logs taken out. */
@DemoTest
@Tag("browser")
class ConformanceBrowserTest {
    @LocalServerPort
    private int port;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    People people;

    @Autowired
    Filings filings;

    @Autowired
    CaseFile caseFile;

    @Autowired
    Clock clock;

    @Test
    void a_figure_opens_the_cases_behind_it_and_each_deviation_says_why() throws IOException {
        compared();
        try (Reader reader = Reader.at(port, "office1")) {
            reader.visit("/process-operation?tab=conformance");
            assertThat(reader.find("tbody tr", "filing")).containsText("%");
            reader.picture("conformance-models");
            Download log = reader.page()
                    .waitForDownload(() -> reader.find("a", "导出 XES").click());
            assertThat(log.suggestedFilename()).isEqualTo("cases.xes");
            assertThat(Files.readString(log.path())).contains("<trace>", "concept:name");

            reader.find("tbody tr", "filing").click();
            reader.settle().find("tbody tr").first().click();
            reader.find(".el-drawer li[data-kind]").first().waitFor();
            assertThat(reader.find(".el-drawer li[data-kind]").first()).containsText("事项");
            reader.picture("conformance-case");
            reader.find(".el-drawer a", "打开案卷的流程图").click();
            reader.find("h2", "与流程的偏离").scrollIntoViewIfNeeded();
            assertThat(reader.find("#content")).containsText("符合度");
            reader.picture("conformance-way");
            Download own = reader.page()
                    .waitForDownload(() -> reader.find("a", "导出 OCEL").click());
            assertThat(Files.readString(own.path())).startsWith("{\"objectTypes\":");

            reader.visit("/process-operation?tab=stalled");
            assertThat(reader.find("#content")).containsText("没有停滞的工作");
            reader.picture("stalled");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void the_pages_fit_a_phone() {
        compared();
        try (Reader reader = new Reader(port, Reader.Screen.PHONE).signedIn("office1")) {
            reader.visit("/process-operation?tab=conformance").picture("conformance-models-phone");
            assertThat(reader.overflow()).isZero();
            reader.find("tbody tr", "filing").click();
            reader.settle()
                    .picture("conformance-cases-phone")
                    .find("tbody tr")
                    .first()
                    .click();
            reader.find(".el-drawer li[data-kind]").first().waitFor();
            reader.picture("conformance-case-phone");
            assertThat(reader.overflow()).isZero();
            reader.find(".el-drawer a", "打开案卷的流程图").click();
            reader.find("h2", "与流程的偏离").scrollIntoViewIfNeeded();
            reader.picture("conformance-way-phone");
            assertThat(reader.overflow()).isZero();
            reader.visit("/process-operation?tab=stalled").picture("stalled-phone");
            assertThat(reader.overflow()).isZero();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    /** A case whose deeds were all recorded at once, and one of them late; compared with its models. */
    private void compared() {
        Viewer judge = people.viewer("judge1").orElseThrow();
        LocalDate day = LocalDate.now(clock).minusDays(20);
        CaseId id = filings.submit(
                new NewCase(
                        judge.court(),
                        CaseClass.CIVIL,
                        Procedure.SIMPLIFIED,
                        "民间借贷纠纷",
                        new Money(new BigDecimal("30000.00")),
                        false,
                        false,
                        List.of(
                                new NewCase.NewParty(Party.Side.PLAINTIFF, "甲", false, null, null, false),
                                new NewCase.NewParty(Party.Side.DEFENDANT, "乙", false, null, null, false)),
                        Map.of(),
                        day,
                        "DESK",
                        null),
                List.of(
                        NewDeed.of(DeedKind.ACCEPTED, day),
                        NewDeed.of(
                                DeedKind.ASSIGNED,
                                day,
                                Map.of(
                                        "judge", judge.person().toString(),
                                        "division", String.valueOf(judge.division()),
                                        "procedure", "SIMPLIFIED"))));
        caseFile.record(id, List.of(NewDeed.of(DeedKind.ANSWERED, day.plusDays(10))));
        caseFile.record(id, List.of(NewDeed.of(DeedKind.COMPLAINT_SERVED, day.plusDays(2))));
        await().atMost(Duration.ofMinutes(3))
                .until(() -> sql.queryForObject("select count(*) from court.process_conformance_due", Long.class) == 0);
    }
}
