package court.timelimit;

import court.kernel.CaseId;
import court.process.DueDays;
import court.timelimit.db.ClockMapper;
import org.springframework.stereotype.Component;

/** Clocks of a case in one line, by which others see that none has moved. */
@Component
class ClockPrint implements DueDays {
    private final ClockMapper mapper;

    ClockPrint(ClockMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public String of(CaseId caseId) {
        return mapper.print(caseId);
    }
}
