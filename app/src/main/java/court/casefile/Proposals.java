package court.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import court.audit.AuditLog;
import court.casefile.db.CaseMapper;
import court.casefile.db.CaseRow;
import court.facts.Procedure;
import court.kernel.CaseId;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The procedure that the rules propose for a case; assignment decides on it. */
@Service
public class Proposals {
    private final CaseMapper mapper;
    private final AuditLog audit;

    Proposals(CaseMapper mapper, AuditLog audit) {
        this.mapper = mapper;
        this.audit = audit;
    }

    /** What was answered at filing, by component name of {@code FilingFacts}. */
    public JsonNode answers(CaseId caseId) {
        return row(caseId).filingFacts();
    }

    public CaseRow row(CaseId caseId) {
        return Objects.requireNonNull(mapper.byId(caseId), caseId.toString());
    }

    /** Keeps a proposal with the rule that made it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void propose(CaseId caseId, Procedure procedure, String rule, String reasons) {
        mapper.propose(caseId, procedure.name(), rule, reasons);
        audit.record("triage.proposed", caseId, Map.of("procedure", procedure, "rule", rule, "reasons", reasons));
    }
}
