package court.exchange.change;

import court.casefile.model.ClosingManner;
import court.casefile.model.DeedKind;
import court.exchange.docket.Cells;
import court.facts.Bench;
import court.facts.Procedure;
import court.facts.timelimit.DeductionGround;
import court.kernel.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Words of deeds that something is reckoned from: each must be what it is taken for. */
final class DeedWord {
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private static final Map<String, UnaryOperator<String>> SHAPES = Map.ofEntries(
            Map.entry("procedure", text -> Cells.word(Procedure.class, text, Procedure.ORDINARY)
                    .name()),
            Map.entry("target", text -> Cells.word(Procedure.class, text, Procedure.ORDINARY)
                    .name()),
            Map.entry("bench", text -> Cells.word(Bench.class, text, Bench.SOLE).name()),
            Map.entry("hearingDay", text -> Cells.day(text, LATEST).toString()),
            Map.entry("until", text -> Cells.day(text, LATEST).toString()),
            Map.entry("correctBy", text -> Cells.day(text, LATEST).toString()),
            Map.entry("hearingTime", DeedWord::time),
            Map.entry("agreedDays", DeedWord::number),
            Map.entry("minutes", DeedWord::number),
            Map.entry("period", DeedWord::period));

    private DeedWord() {}

    /** The word as deeds have it, or a refusal. */
    static String of(DeedKind kind, String word, String text) {
        if (word.equals("ground") && kind == DeedKind.DEDUCTION_STARTED) {
            return Cells.word(DeductionGround.class, text, DeductionGround.LOCAL)
                    .name();
        }
        if (word.equals("manner") && kind == DeedKind.CLOSED) {
            return Cells.word(ClosingManner.class, text, ClosingManner.OTHER).name();
        }
        return SHAPES.getOrDefault(word, UnaryOperator.identity()).apply(text);
    }

    private static String time(String text) {
        try {
            return LocalTime.parse(text).toString();
        } catch (DateTimeException e) {
            throw Refused.malformed("exchange.unknown-word", text);
        }
    }

    private static String number(String text) {
        if (!text.matches("\\d{1,4}")) {
            throw Refused.malformed("exchange.unknown-word", text);
        }
        return text;
    }

    private static String period(String text) {
        try {
            return Period.parse(text).toString();
        } catch (DateTimeException e) {
            throw Refused.malformed("exchange.unknown-word", text);
        }
    }
}
