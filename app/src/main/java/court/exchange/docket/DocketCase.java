package court.exchange.docket;

import court.casefile.NewCase;
import court.casefile.NewCase.NewParty;
import court.casefile.model.ClosingManner;
import court.casefile.model.Party;
import court.exchange.job.CsvRow;
import court.facts.CaseClass;
import court.facts.Procedure;
import court.kernel.CaseNumber;
import court.kernel.CourtId;
import court.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A case as its row tells it.
 *
 * @param filedOn the day on which it was accepted, null while it has only been submitted
 * @param number the 案号 that it has, null when it is to be given one
 */
public record DocketCase(
        String key,
        NewCase filing,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate closedOn,
        ClosingManner manner,
        @Nullable String number) {
    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_NAME = 200;
    private static final String ORGANISATION = "(?i).*(公司|厂|店|所|院|中心|银行|局|委员会|合作社| inc\\.?| llc| ltd\\.?| corp\\.?)$";

    static String key(CsvRow row, DocketMapping mapping) {
        return mapping.cases().of(CaseField.KEY, row);
    }

    static DocketCase of(CsvRow row, DocketMapping mapping, LocalDate today, Function<String, CourtId> courts) {
        if (row.code() != null) {
            throw Refused.malformed(Objects.requireNonNull(row.code()));
        }
        return of(field -> mapping.cases().of(field, row), mapping.source(), today, courts);
    }

    /** The case that these cells tell of, or why they tell of none. */
    public static DocketCase of(
            Function<CaseField, String> cell, String source, LocalDate today, Function<String, CourtId> courts) {
        String key = cell.apply(CaseField.KEY);
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw Refused.malformed("exchange.no-key");
        }
        LocalDate filedOn = day(cell.apply(CaseField.FILED), today);
        LocalDate submitted = day(cell.apply(CaseField.SUBMITTED), today);
        LocalDate submittedOn = submitted == null ? filedOn : submitted;
        if (submittedOn == null) {
            throw Refused.malformed("exchange.no-filing-day");
        }
        LocalDate closedOn = day(cell.apply(CaseField.CLOSED), today);
        if (closedOn != null && closedOn.isBefore(submittedOn)) {
            throw Refused.because("exchange.closed-before-filed", closedOn, submittedOn);
        }
        NewCase filing = new NewCase(
                courts.apply(cell.apply(CaseField.COURT)),
                Cells.word(CaseClass.class, cell.apply(CaseField.CASE_CLASS), CaseClass.CIVIL),
                Cells.word(Procedure.class, cell.apply(CaseField.PROCEDURE), Procedure.ORDINARY),
                cause(cell.apply(CaseField.CAUSE)),
                Cells.amount(cell.apply(CaseField.AMOUNT)),
                false,
                false,
                parties(cell),
                Map.of(),
                submittedOn,
                source,
                key);
        ClosingManner manner = Cells.word(ClosingManner.class, cell.apply(CaseField.MANNER), ClosingManner.OTHER);
        return new DocketCase(key, filing, filedOn, closedOn, manner, number(cell.apply(CaseField.NUMBER)));
    }

    private static @Nullable LocalDate day(String text, LocalDate today) {
        return text.isEmpty() ? null : Cells.day(text, today);
    }

    private static String cause(String text) {
        if (text.length() > LONGEST_NAME) {
            throw Refused.malformed("exchange.cell-too-long");
        }
        return text.isEmpty() ? "其他纠纷" : text;
    }

    private static @Nullable String number(String text) {
        if (!text.isEmpty() && CaseNumber.parse(text).isEmpty()) {
            throw Refused.malformed("exchange.bad-number", text);
        }
        return text.isEmpty() ? null : text;
    }

    private static List<NewParty> parties(Function<CaseField, String> cell) {
        List<NewParty> parties = new ArrayList<>();
        add(Party.Side.PLAINTIFF, cell.apply(CaseField.PLAINTIFFS), parties);
        add(Party.Side.DEFENDANT, cell.apply(CaseField.DEFENDANTS), parties);
        add(Party.Side.THIRD_PARTY, cell.apply(CaseField.THIRD_PARTIES), parties);
        return parties;
    }

    private static void add(Party.Side side, String names, List<NewParty> parties) {
        for (String name : Cells.names(names)) {
            if (name.length() > LONGEST_NAME) {
                throw Refused.malformed("exchange.cell-too-long");
            }
            parties.add(new NewParty(side, name, name.matches(ORGANISATION), null, null, false));
        }
    }
}
