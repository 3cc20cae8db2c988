package court.rulebase.db;

import com.fasterxml.jackson.databind.JsonNode;
import court.rulebase.DocketSource.Aspect;
import court.rulebase.preview.PreviewState;
import court.rulebase.preview.Turn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Previews of releases; whether a node still works on one is told by the database's clock. */
@Mapper
public interface PreviewMapper {
    void insert(@Param("row") PreviewRow row, @Param("node") String node);

    @Nullable
    PreviewRow byId(@Param("id") UUID id);

    /** The latest preview of a release. */
    @Nullable
    PreviewRow latest(@Param("release") UUID release);

    /** Changes that earlier previews of the release found. */
    void forget(@Param("release") UUID release);

    /** Running previews that no node works on any more: taken over by this one. */
    List<UUID> takeOver(@Param("node") String node, @Param("silentSeconds") int silentSeconds);

    /** How far a running preview has come, by the node that works on it; 0 when it is not to go on. */
    int advance(@Param("step") PreviewStep step, @Param("node") String node);

    /** Rows are a JSON array of {@link PreviewSubjectRow}. */
    void addSubjects(@Param("preview") UUID preview, @Param("rows") JsonNode rows);

    /** What was judged, those on which the releases differ or not, or all. */
    List<PreviewSubjectRow> subjects(
            @Param("preview") UUID preview,
            @Param("changed") @Nullable Boolean changed,
            @Param("after") @Nullable Long after,
            @Param("limit") int limit);

    /** Rows are a JSON array of {@link PreviewChangeRow}. */
    void addChanges(@Param("preview") UUID preview, @Param("rows") JsonNode rows);

    /** Adds the same rows to the figures. */
    void addFigures(@Param("preview") UUID preview, @Param("rows") JsonNode rows);

    /** Ends a running preview; an acceptance of equal figures against the same release still holds. */
    int end(
            @Param("id") UUID id,
            @Param("state") PreviewState state,
            @Param("message") @Nullable String message,
            @Param("anomalies") @Nullable JsonNode anomalies,
            @Param("at") Instant at);

    int accept(@Param("id") UUID id, @Param("by") String by, @Param("at") Instant at, @Param("reason") String reason);

    /** Which changes are wanted; null = all. */
    record Wanted(
            UUID preview,
            @Nullable Aspect aspect,
            @Nullable Turn turn,
            @Nullable UUID court,
            @Nullable String rule) {}

    List<PreviewChangeRow> changes(
            @Param("wanted") Wanted wanted, @Param("after") @Nullable Long after, @Param("limit") int limit);

    @Nullable
    PreviewChangeRow change(@Param("preview") UUID preview, @Param("n") long n);

    /** Sums over the whole docket. */
    List<PreviewFigureRow> sums(@Param("preview") UUID preview);

    /** Sums by court, for the next courts by id. */
    List<PreviewFigureRow> sumsByCourt(
            @Param("preview") UUID preview, @Param("after") @Nullable String after, @Param("limit") int limit);

    /** Sums by rule, for the next rules by code. */
    List<PreviewFigureRow> sumsByRule(
            @Param("preview") UUID preview, @Param("after") @Nullable String after, @Param("limit") int limit);
}
