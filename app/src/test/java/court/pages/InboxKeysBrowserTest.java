package court.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import court.DemoTest;
import court.casefile.Filings;
import court.casefile.NewCase;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.casefile.model.Party;
import court.facts.CaseClass;
import court.facts.Procedure;
import court.identity.People;
import court.identity.Viewer;
import court.kernel.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A judge works off what is due without a mouse; {@code -Dcourt.pages.open=120} gives him more open cases. */
@DemoTest
@Tag("browser")
class InboxKeysBrowserTest {
    private static final int DUE = 10;
    private static final int MOST_INPUTS = 40;

    @LocalServerPort
    private int port;

    @Autowired
    private Filings filings;

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    private int inputs;

    @Test
    void ten_items_are_done_with_forty_inputs_at_most() {
        int open = Integer.getInteger("court.pages.open", 14);
        Viewer judge = people.viewer("judge2").orElseThrow();
        for (int at = 0; at < open; at++) {
            toSign(judge, at);
        }
        try (Reader reader = Reader.at(port, "judge2")) {
            reader.visit("/inbox?scope=MINE&text=" + "签署");
            int before = reader.find("tbody tr").count();
            press(reader, "n");
            press(reader, "j");
            press(reader, "Enter");
            for (int done = 0; done < DUE; done++) {
                assertThat(reader.find(".el-drawer form.form button[type=submit]"))
                        .isFocused();
                String shown = reader.find(".el-drawer .item header a").textContent();
                press(reader, "Enter");
                assertThat(reader.find(".el-drawer .item header a", shown.strip()))
                        .hasCount(0);
                reader.settle();
            }
            press(reader, "Escape");
            reader.settle().picture("inbox-worked");
            assertThat(reader.find("tbody tr")).hasCount(before < 50 ? before - DUE : Math.min(50, open - DUE));
            assertThat(inputs).isLessThanOrEqualTo(MOST_INPUTS);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    private void press(Reader reader, String key) {
        inputs++;
        reader.page().keyboard().press(key);
    }

    /** A case that was heard and drafted, and waits for its judge to sign. */
    private void toSign(Viewer judge, int at) {
        LocalDate day = LocalDate.now(clock).minusDays(30);
        filings.submit(
                new NewCase(
                        judge.court(),
                        CaseClass.CIVIL,
                        Procedure.SIMPLIFIED,
                        "物业服务合同纠纷",
                        new Money(new BigDecimal("1200.00")),
                        false,
                        false,
                        List.of(
                                new NewCase.NewParty(Party.Side.PLAINTIFF, "物业公司", true, null, null, false),
                                new NewCase.NewParty(Party.Side.DEFENDANT, "业主" + at, false, null, null, false)),
                        Map.of(),
                        day,
                        "DESK",
                        null),
                List.of(
                        NewDeed.of(DeedKind.ACCEPTED, day),
                        NewDeed.of(
                                DeedKind.ASSIGNED,
                                day,
                                Map.of("judge", judge.person().toString(), "procedure", "SIMPLIFIED")),
                        NewDeed.of(DeedKind.COMPLAINT_SERVED, day.plusDays(1)),
                        NewDeed.of(DeedKind.ANSWER_WAIVED, day.plusDays(2)),
                        NewDeed.of(DeedKind.HEARING_HELD, day.plusDays(10), Map.of("outcome", "CONCLUDED")),
                        NewDeed.of(DeedKind.DELIBERATED, day.plusDays(11)),
                        NewDeed.of(DeedKind.DRAFTED, day.plusDays(12))));
    }
}
