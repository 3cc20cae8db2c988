package court.law;

import static java.util.Map.entry;

import court.facts.CaseClass;
import court.facts.LegalPeriod;
import court.facts.Procedure;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the words of the tables mean in facts. */
final class LawText {
    static final LocalDate FAR = LocalDate.parse("2027-12-31");
    private static final Map<String, Procedure> PROCEDURES = Map.ofEntries(
            entry("ordinary 1st instance", Procedure.ORDINARY),
            entry("simplified", Procedure.SIMPLIFIED),
            entry("small claims", Procedure.SMALL_CLAIMS),
            entry("special procedure", Procedure.SPECIAL),
            entry("voter qualification", Procedure.VOTER_QUALIFICATION),
            entry("appeal against judgment", Procedure.APPEAL_JUDGMENT),
            entry("appeal against ruling", Procedure.APPEAL_RULING),
            entry("retrial application review", Procedure.RETRIAL_REVIEW),
            entry("retrial by 1st-instance procedure", Procedure.RETRIAL_FIRST),
            entry("retrial by 2nd-instance procedure", Procedure.RETRIAL_SECOND),
            entry("protest -> retrial ruling", Procedure.PROTEST),
            entry("payment order issue", Procedure.PAYMENT_ORDER),
            entry("foreign-related", Procedure.FOREIGN_RELATED),
            entry("collision / general average", Procedure.COLLISION),
            entry("reconsideration of fine or detention", Procedure.FINE_RECONSIDERATION),
            entry("reconsideration of preservation", Procedure.PRESERVATION_RECONSIDERATION),
            entry("public prosecution 1st inst.", Procedure.PUBLIC_PROSECUTION),
            entry("summary", Procedure.SUMMARY),
            entry("fast-track", Procedure.FAST_TRACK),
            entry("private prosecution detained", Procedure.PRIVATE_PROSECUTION),
            entry("private prosecution not detained", Procedure.PRIVATE_PROSECUTION),
            entry("2nd instance", Procedure.SECOND_INSTANCE),
            entry("retrial", Procedure.RETRIAL),
            entry("petition review", Procedure.PETITION_REVIEW),
            entry("petition review (委赔监)", Procedure.PETITION_REVIEW),
            entry("commutation/parole", Procedure.COMMUTATION),
            entry("compulsory medical treatment", Procedure.MEDICAL_TREATMENT),
            entry("1st instance", Procedure.FIRST_INSTANCE),
            entry("appeal", Procedure.APPEAL),
            entry("non-litigation enforcement review", Procedure.NONLITIGATION_REVIEW),
            entry("expropriation enforcement review", Procedure.EXPROPRIATION_REVIEW),
            entry("own-court (法赔)", Procedure.OWN_COURT),
            entry("committee (委赔)", Procedure.COMMITTEE),
            entry("re-examination", Procedure.REEXAMINATION),
            entry("implementation", Procedure.IMPLEMENTATION),
            entry("non-litigation", Procedure.NONLITIGATION),
            entry("criminal property portion", Procedure.CRIMINAL_PROPERTY),
            entry("objection (执异)", Procedure.OBJECTION),
            entry("reconsideration (执复)", Procedure.RECONSIDERATION),
            entry("commissioned", Procedure.COMMISSIONED));

    private LawText() {}

    static CaseClass caseClass(Map<String, String> row) {
        return CaseClass.valueOf(text(row, "case_class").toUpperCase(Locale.ROOT));
    }

    static Procedure procedure(Map<String, String> row) {
        return Objects.requireNonNull(PROCEDURES.get(text(row, "procedure")), () -> "new procedure " + row);
    }

    static boolean detained(Map<String, String> row) {
        return text(row, "procedure").equals("private prosecution detained");
    }

    static String text(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    static @Nullable LegalPeriod period(Map<String, String> row, String column) {
        return written(row, column).map(LegalPeriod::parse).orElse(null);
    }

    static <E extends Enum<E>> @Nullable E value(Class<E> type, Map<String, String> row, String column) {
        return written(row, column).map(name -> Enum.valueOf(type, name)).orElse(null);
    }

    static @Nullable Integer number(Map<String, String> row, String column) {
        return written(row, column).map(Integer::valueOf).orElse(null);
    }

    static Optional<LocalDate> day(Map<String, String> row, String column) {
        return written(row, column).map(LocalDate::parse);
    }

    /** First day, last day, a day between, the day before and the day after. */
    static List<LocalDate> days(LocalDate first, Optional<LocalDate> lastDay) {
        LocalDate last = lastDay.orElse(FAR);
        LocalDate middle = first.plusDays(ChronoUnit.DAYS.between(first, last) / 2);
        Stream<LocalDate> days = Stream.of(first.minusDays(1), first, middle, last);
        return Stream.concat(days, lastDay.stream().map(day -> day.plusDays(1))).toList();
    }

    static boolean within(LocalDate day, Map<String, String> row, String from, String to) {
        return !day.isBefore(day(row, from).orElse(LocalDate.MIN))
                && !day.isAfter(day(row, to).orElse(LocalDate.MAX));
    }

    private static Optional<String> written(Map<String, String> row, String column) {
        return Optional.of(text(row, column)).filter(text -> !text.isEmpty());
    }
}
