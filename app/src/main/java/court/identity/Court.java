package court.identity;

import court.kernel.CourtId;
import org.jspecify.annotations.Nullable;

/**
 * A court in the tree.
 *
 * @param code 法院代字, such as 京0112; null where none is known
 * @param parent the court above; null for the supreme court
 * @param sourceId key of the record in the list that it was imported from
 * @param smallClaimsPilot whether it took part in the pilot of 法〔2020〕11号
 */
public record Court(
        CourtId id,
        @Nullable String code,
        String name,
        CourtLevel level,
        @Nullable CourtId parentId,
        String province,
        @Nullable String sourceId,
        boolean smallClaimsPilot) {}
