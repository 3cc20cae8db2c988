package court.casefile;

import court.casefile.CaseTelling.Told;
import court.casefile.db.CaseMapper;
import court.casefile.db.CaseRow;
import court.casefile.model.Deed;
import court.casefile.model.OwnWords;
import court.kernel.CaseId;
import court.kernel.DeedId;
import court.kernel.LogContext;
import court.process.CaseMoment;
import court.process.Happening;
import court.process.RunningCases;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the processes need to know of a case at one moment of its story. */
@Component
class CaseMoments implements RunningCases {
    private final CaseMapper mapper;
    private final CaseTelling telling;
    private final DutyHolders holders;

    CaseMoments(CaseMapper mapper, CaseTelling telling, DutyHolders holders) {
        this.mapper = mapper;
        this.telling = telling;
        this.holders = holders;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean at(CaseId caseId, Consumer<CaseMoment> work) {
        LogContext.onCase(caseId);
        CaseRow row = mapper.lock(caseId);
        if (row == null) {
            return false;
        }
        Told told = telling.of(row);
        telling.during(told, () -> work.accept(of(row, told, List.of())));
        return true;
    }

    /** @param news the deeds recorded just now; without any the case is only looked at */
    CaseMoment of(CaseRow row, Told told, List<DeedId> news) {
        List<Happening> happenings = told.story().deeds().stream()
                .filter(deed -> news.contains(deed.id()))
                .map(deed -> new Happening(deed.id().value(), deed.kind().code(), deed.day()))
                .toList();
        if (happenings.isEmpty()) {
            Deed last = told.story().deeds().get(told.story().deeds().size() - 1);
            happenings = List.of(new Happening(last.id().value(), "casefile.look", last.day()));
        }
        return new CaseMoment(
                row.id(),
                row.courtId(),
                row.divisionId(),
                row.number() == null ? row.receipt() : row.number(),
                happenings,
                told.standing().words(),
                own(told),
                (role, about) -> holders.holder(role, about, row, told),
                CaseProgress.label(row));
    }

    private static Map<UUID, Map<String, String>> own(Told told) {
        Map<UUID, Map<String, String>> own = new HashMap<>();
        for (Deed deed : told.story().deeds()) {
            Map<String, String> words = OwnWords.of(deed, told.story());
            if (!words.isEmpty()) {
                own.put(deed.id().value(), words);
            }
        }
        return own;
    }
}
