package court.casefile;

import court.casefile.db.CaseMapper;
import court.casefile.db.RecordedRow;
import court.kernel.CaseId;
import court.process.RecordedDeeds;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells processes when deeds were done and recorded; what belongs to the secondary file is left out for everybody. */
@Component
class DeedRecord implements RecordedDeeds {
    private final CaseMapper mapper;

    DeedRecord(CaseMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Map<CaseId, List<Recorded>> of(Collection<CaseId> cases) {
        return cases.isEmpty()
                ? Map.of()
                : mapper.recorded(cases, CasePages.SECONDARY).stream()
                        .collect(Collectors.groupingBy(
                                RecordedRow::caseId, Collectors.mapping(DeedRecord::recorded, Collectors.toList())));
    }

    private static Recorded recorded(RecordedRow row) {
        return new Recorded(row.id().value(), row.kind(), row.day(), row.enteredAt(), row.actor(), row.imported());
    }
}
