package court.rules.book;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code rulebook.yaml} says of its folder.
 *
 * @param open findings that provinces and courts may add by rules of their own; none = the rulebook is the law's alone
 * @param exclusive findings that never come together; {@code Type.component} comes once for each value of it
 */
public record Manifest(
        String name,
        String titleZh,
        String titleEn,
        boolean answersOnce,
        List<Word> facts,
        List<Word> findings,
        List<Word> open,
        List<Word> exclusive,
        @Nullable Coverage coverageOrNull) {

    /** A word with its place in the file. */
    public record Word(String text, int line, int column) {}

    /** Dates and topics that must each be answered once. */
    public record Coverage(Word field, LocalDate from, LocalDate to, Period step, List<Topic> topics) {}

    /** Facts of one topic without their date; {@code none} = no answer is right here. */
    public record Topic(Datum.Table facts, boolean none, int line) {}

    public String capability() {
        return name.substring(0, name.indexOf('.'));
    }

    public Optional<Coverage> coverage() {
        return Optional.ofNullable(coverageOrNull);
    }
}
