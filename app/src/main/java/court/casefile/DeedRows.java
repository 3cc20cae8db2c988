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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /** Rows of deeds that are recorded together; one may answer another of them. */
    List<DeedRow> of(CaseId caseId, List<NewDeed> deeds) {
        Map<String, DeedId> bySource = new HashMap<>();
        List<DeedRow> rows = new ArrayList<>();
        for (NewDeed deed : deeds) {
            DeedId id = DeedId.next();
            DeedId about = deed.answers() == null ? deed.about() : bySource.get(deed.answers());
            rows.add(row(id, caseId, deed, about));
            if (deed.sourceId() != null) {
                bySource.put(deed.sourceId(), id);
            }
        }
        return rows;
    }

    private DeedRow row(DeedId id, CaseId caseId, NewDeed deed, @Nullable DeedId about) {
        return new DeedRow(
                id,
                caseId,
                deed.kind().code(),
                deed.day(),
                deed.sequence(),
                deed.party(),
                about,
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
