package court.document;

import court.identity.CaseLayer;
import court.kernel.CaseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a document of a case.
 *
 * @param kind template of a paper, or what the caller says that a file is
 * @param number place among the documents of the case; all versions of a document share it
 * @param replaces the version that this one took the place of
 * @param current whether no later version has taken its place
 */
public record DocumentRow(
        DocumentId id,
        CaseId caseId,
        CaseLayer layer,
        String kind,
        String title,
        String mediaType,
        long size,
        String sha256,
        int number,
        int version,
        @Nullable DocumentId replaces,
        DocumentSource source,
        Instant createdAt,
        String createdBy,
        boolean current) {}
