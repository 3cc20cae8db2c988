package court.casefile;

import court.identity.CaseLayer;
import court.kernel.CaseId;
import court.process.conformance.Conformance;
import court.process.eventlog.EventLogs;
import court.process.eventlog.LogForm;
import org.springframework.stereotype.Service;

/** What the record of one case tells about its way, for whoever sees its process data. */
@Service
public class CaseTraces {
    private final CaseAccess access;
    private final Conformance conformance;
    private final EventLogs logs;

    CaseTraces(CaseAccess access, Conformance conformance, EventLogs logs) {
        this.access = access;
        this.conformance = conformance;
        this.logs = logs;
    }

    /** Where the way of a case left its models, and why. */
    public Conformance.Told conformance(CaseId id) {
        access.require(id, CaseLayer.PROCESS);
        return conformance.of(id);
    }

    /** Its history as an event log. */
    public void log(CaseId id, LogForm form, EventLogs.Target target) {
        access.require(id, CaseLayer.PROCESS);
        logs.write(id, form, target);
    }
}
