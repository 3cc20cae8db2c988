package court.casefile;

import court.casefile.db.CaseMapper;
import court.casefile.db.CaseRow;
import court.kernel.CaseId;
import court.timelimit.CaseLook;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks at cases anew because a day has passed, or rules or calendar have changed. */
@Component
class CaseLooker implements CaseLook {
    private final CaseMapper mapper;
    private final CaseFile caseFile;

    CaseLooker(CaseMapper mapper, CaseFile caseFile) {
        this.mapper = mapper;
        this.caseFile = caseFile;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lookAt(List<CaseId> cases) {
        for (CaseId id :
                cases.stream().sorted((a, b) -> a.value().compareTo(b.value())).toList()) {
            CaseRow row = mapper.lock(id);
            if (row != null) {
                caseFile.refresh(row);
            }
        }
    }
}
