package court.bench;

import court.facts.CaseClass;
import court.facts.LegalPeriod;
import court.facts.Light;
import court.facts.Procedure;
import court.facts.timelimit.ClockStanding;
import court.facts.timelimit.TrialClock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The trial limits of civil first instance and their lights as somebody would write them in Java. */
final class HandWritten {
    private static final LocalDate SMALL_CLAIMS_NEW = LocalDate.of(2022, 1, 1);
    private static final LocalDate PILOT = LocalDate.of(2020, 1, 15);
    private static final LegalPeriod TWO = LegalPeriod.parse("P2M");
    private static final LegalPeriod THREE = LegalPeriod.parse("P3M");
    private static final LegalPeriod SIX = LegalPeriod.parse("P6M");

    private HandWritten() {}

    static @Nullable LegalPeriod limit(TrialClock asked) {
        if (asked.caseClass() != CaseClass.CIVIL || asked.foreign()) {
            return null;
        }
        if (asked.procedure() == Procedure.ORDINARY) {
            return SIX;
        }
        if (asked.procedure() == Procedure.SIMPLIFIED) {
            return THREE;
        }
        boolean shortened = !asked.lawDay().isBefore(asked.pilotCourt() ? PILOT : SMALL_CLAIMS_NEW);
        return shortened ? TWO : THREE;
    }

    static Light light(ClockStanding asked) {
        int left = asked.leftDays();
        if (asked.stopped()) {
            return Light.GRAY;
        }
        if (left < 0) {
            return Light.BLACK;
        }
        if (asked.limitDays() > 60) {
            return step(left, 3, 7, 15, 30);
        }
        return asked.limitDays() > 20 ? step(left, 3, 5, 7, 10) : step(left, 1, 2, 3, 5);
    }

    private static Light step(int left, int red, int orange, int yellow, int blue) {
        if (left <= red) {
            return Light.RED;
        }
        if (left <= orange) {
            return Light.ORANGE;
        }
        return left <= yellow ? Light.YELLOW : left <= blue ? Light.BLUE : Light.GREEN;
    }
}
