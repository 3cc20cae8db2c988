package court.rulebase.db;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Drafts that run beside the release in force, and what they would have answered otherwise. */
@Mapper
public interface ShadowMapper {
    /** Zero when the draft runs already. */
    int start(ShadowRow row);

    int end(
            @Param("id") UUID id,
            @Param("ended") String ended,
            @Param("by") @Nullable String by,
            @Param("at") Instant at);

    /** Ends those whose draft was edited, activated or barred meanwhile. */
    int endOver(@Param("at") Instant at);

    List<ShadowRow> running();

    /** The latest of a draft. */
    @Nullable
    ShadowRow latest(@Param("release") UUID release);

    void addCounts(@Param("rows") List<ShadowCount> rows);

    List<ShadowCount> counts(@Param("shadow") UUID shadow);

    void insertDifferences(@Param("rows") List<ShadowDifference> rows);

    List<ShadowDifference> differences(
            @Param("shadow") UUID shadow,
            @Param("rulebook") @Nullable String rulebook,
            @Param("after") @Nullable UUID after,
            @Param("limit") int limit);

    @Nullable
    ShadowDifference difference(@Param("id") UUID id);
}
