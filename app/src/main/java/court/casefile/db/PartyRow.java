package court.casefile.db;

import court.casefile.model.Party;
import court.kernel.CaseId;
import court.kernel.PartyId;
import org.jspecify.annotations.Nullable;

/** A row of {@code casefile_party}. */
public record PartyRow(
        PartyId id,
        CaseId caseId,
        String side,
        String name,
        String kind,
        @Nullable String agent,
        @Nullable String contact,
        boolean abroad,
        int seq) {
    public Party party() {
        return new Party(id, Party.Side.valueOf(side), name, abroad);
    }
}
