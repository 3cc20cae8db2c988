package court.casefile.desk;

import court.casefile.db.CaseMapper;
import court.casefile.db.CaseRow;
import court.kernel.PersonId;
import court.kernel.Refused;
import court.process.WorkItems;
import court.process.db.WorkItemRow;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work that a judge has the assistant or the clerk of the case do, and goes on answering for. */
@Service
public class Delegations {
    private final WorkItems workItems;
    private final CaseMapper mapper;

    Delegations(WorkItems workItems, CaseMapper mapper) {
        this.workItems = workItems;
        this.mapper = mapper;
    }

    /** To whom of a case work may be handed on. */
    public enum Helper {
        ASSISTANT,
        CLERK;

        private String role() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Transactional
    public void handOn(UUID item, int version, Helper to) {
        WorkItemRow row = workItems.get(item);
        if (row.caseId() == null) {
            throw Refused.because("process.not-yours-to-hand-on");
        }
        CaseRow own = Objects.requireNonNull(mapper.byId(row.caseId()));
        PersonId person = to == Helper.ASSISTANT ? own.assistantId() : own.clerkId();
        if (person == null) {
            throw Refused.because("casefile.nobody-to-hand-on-to");
        }
        workItems.delegate(item, version, person, to.role());
    }
}
