package court.casefile;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import court.audit.AuditLog;
import court.casefile.db.DeedRow;
import court.casefile.model.Deed;
import court.casefile.model.DeedKind;
import court.kernel.CaseId;
import court.kernel.DeedId;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Turns deeds into rows and back. */
@Component
class DeedRows {
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};
    private final ObjectMapper json;
    private final Clock clock;

    DeedRows(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    DeedRow of(CaseId caseId, NewDeed deed) {
        return new DeedRow(
                DeedId.next(),
                caseId,
                deed.kind().code(),
                deed.day(),
                deed.sequence(),
                deed.party(),
                deed.about(),
                json.valueToTree(deed.detail()),
                AuditLog.actor(),
                clock.instant(),
                deed.sourceId(),
                null,
                null,
                null);
    }

    Deed deed(DeedRow row) {
        return new Deed(
                row.id(),
                DeedKind.of(row.kind()),
                row.day(),
                row.sequence(),
                row.partyId(),
                row.about(),
                json.convertValue(row.detail(), WORDS));
    }
}
