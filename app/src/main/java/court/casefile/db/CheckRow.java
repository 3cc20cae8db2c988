package court.casefile.db;

import com.fasterxml.jackson.databind.JsonNode;
import court.kernel.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deduction or a granted extension, and how far its check is.
 *
 * @param application what had been applied for, of an extension
 * @param id of the question that was asked last, or of the acceptance
 * @param version below zero while nobody has looked at it
 */
public record CheckRow(
        UUID deedId,
        CaseId caseId,
        String receipt,
        @Nullable String number,
        String title,
        @Nullable String judgeName,
        @Nullable String clerkName,
        String kind,
        LocalDate day,
        JsonNode detail,
        @Nullable JsonNode application,
        Instant enteredAt,
        String actor,
        String standing,
        @Nullable UUID id,
        @Nullable String words,
        @Nullable String askedBy,
        @Nullable Instant askedAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String acceptedBy,
        @Nullable Instant acceptedAt,
        int version) {}
