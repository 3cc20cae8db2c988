package court.timelimit.web;

import court.calendar.CourtDay;
import court.calendar.CourtDays;
import court.calendar.Periods;
import court.facts.LegalPeriod;
import court.facts.MonthRule;
import court.kernel.FieldProblem;
import court.kernel.Refused;
import court.timelimit.model.Excluded;
import court.timelimit.model.Terms;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A limit and the day on which one looks at it. */
record CalculateRequest(
        @NotNull @CourtDay LocalDate trigger,
        @NotNull @Schema(example = "P6M") String base,
        @NotNull MonthRule monthRule,
        @NotNull Boolean roll,
        @NotNull @Size(max = 50) List<@NotNull String> extensions,
        @NotNull @Size(max = 500) List<@NotNull @Valid Deduction> deductions,
        @Nullable @Min(0) @Max(3650) Integer applyBeforeDays,
        @Nullable @Min(0) @Max(3650) Integer decideBeforeDays,
        @NotNull @CourtDay LocalDate asOf) {

    /** Time that does not count; {@code to} is null while it has not ended. */
    record Deduction(
            @NotNull @CourtDay LocalDate from,
            @Nullable @CourtDay LocalDate to) {}

    /** The terms, or a refusal that names every field without sense. */
    Terms terms() {
        List<FieldProblem> problems = new ArrayList<>();
        LegalPeriod limit = calendarTime("base", base, problems);
        if (limit.equals(LegalPeriod.ofDays(0)) && problems.isEmpty()) {
            problems.add(problem("base", "calendar.empty-period"));
        }
        List<LegalPeriod> more = new ArrayList<>();
        for (int i = 0; i < extensions.size(); i++) {
            more.add(calendarTime("extensions[" + i + "]", extensions.get(i), problems));
        }
        for (int i = 0; i < deductions.size(); i++) {
            Deduction deduction = deductions.get(i);
            if (deduction.to() != null && deduction.to().isBefore(deduction.from())) {
                problems.add(problem("deductions[" + i + "].to", "timelimit.deduction-backward"));
            }
        }
        if (asOf.isBefore(trigger)) {
            problems.add(problem("asOf", "timelimit.not-begun"));
        }
        refuse(problems);
        return inRange(new Terms(
                trigger,
                limit,
                monthRule,
                roll,
                more,
                deductions.stream().map(d -> new Excluded(d.from(), d.to())).toList(),
                applyBeforeDays,
                decideBeforeDays));
    }

    private static Terms inRange(Terms terms) {
        if (!CourtDays.covers(terms.plainEnd())) {
            refuse(List.of(problem("base", "calendar.result-out-of-range")));
        }
        return terms;
    }

    /** The period, or a stand-in beside a problem. */
    private static LegalPeriod calendarTime(String field, String text, List<FieldProblem> problems) {
        try {
            LegalPeriod period = LegalPeriod.parse(text);
            if (Periods.isCalendar(period)) {
                return period;
            }
            problems.add(problem(field, "timelimit.not-calendar-time"));
        } catch (IllegalArgumentException e) {
            problems.add(problem(field, "timelimit.not-calendar-time"));
        }
        return LegalPeriod.ofDays(0);
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw Refused.fields("kernel.bad-fields", problems);
        }
    }

    private static FieldProblem problem(String field, String code) {
        return new FieldProblem(field, code, List.of());
    }
}
