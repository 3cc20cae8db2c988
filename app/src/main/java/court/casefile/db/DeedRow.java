package court.casefile.db;

import com.fasterxml.jackson.databind.JsonNode;
import court.kernel.CaseId;
import court.kernel.DeedId;
import court.kernel.PartyId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code casefile_deed}. */
public record DeedRow(
        DeedId id,
        CaseId caseId,
        String kind,
        LocalDate day,
        int sequence,
        @Nullable PartyId partyId,
        @Nullable DeedId about,
        JsonNode detail,
        String actor,
        Instant enteredAt,
        @Nullable String sourceId,
        @Nullable Instant reversedAt,
        @Nullable String reversedBy,
        @Nullable String reversalReason) {}
