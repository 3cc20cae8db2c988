package court.process.db;

import court.kernel.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Work beside that of people which has come to a halt: cases of moves, replays, comparisons. */
@Mapper
public interface StalledMapper {
    /**
     * A piece of work that waits for somebody.
     *
     * @param key what the list is paged by
     * @param kind MOVE of a case to another version, REPLAY of a draft, COMPARISON of a case with its models
     * @param id of the move, the replay or the case
     * @param place where the case rests, {@code process/element}, several joined by a blank
     * @param days that a replay goes back
     * @param since when it was last tried, or asked for
     * @param reason code of why it failed; null when it was stopped before its turn
     */
    record StalledRow(
            String key,
            String kind,
            UUID id,
            @Nullable UUID modelId,
            @Nullable CaseId caseId,
            @Nullable String caseNumber,
            @Nullable String place,
            @Nullable Integer days,
            Instant since,
            @Nullable String reason,
            @Nullable String detail) {}

    /** @param designs whether the reader sees what is tried with drafts */
    List<StalledRow> page(
            @Param("reach") Reach reach,
            @Param("designs") boolean designs,
            @Param("after") @Nullable String after,
            @Param("limit") int limit);

    /** Has a case that failed looked at again; 0 when none within reach did. */
    int again(@Param("reach") Reach reach, @Param("caseId") CaseId caseId);
}
