package court.casefile;

import court.casefile.db.CaseMapper;
import court.casefile.db.CaseName;
import court.kernel.CaseId;
import court.rulebase.CaseNames;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Numbers of cases for lists of other modules. */
@Component
class DocketNames implements CaseNames {
    private final CaseMapper mapper;

    DocketNames(CaseMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Map<CaseId, String> of(Collection<CaseId> cases) {
        return cases.isEmpty()
                ? Map.of()
                : mapper.names(cases).stream().collect(Collectors.toMap(CaseName::id, CaseName::name));
    }
}
