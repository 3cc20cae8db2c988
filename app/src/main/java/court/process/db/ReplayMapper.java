package court.process.db;

import court.kernel.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Replays of drafts; whether a node still works on one is told by the database's clock. */
@Mapper
public interface ReplayMapper {
    /**
     * A row of {@code process_replay} with what was counted.
     *
     * @param differing cases that would rest elsewhere
     */
    record ReplayRow(
            UUID id,
            UUID modelId,
            int days,
            String state,
            String requestedBy,
            Instant requestedAt,
            @Nullable Instant endedAt,
            @Nullable String message,
            long total,
            long done,
            @Nullable String lastInstance,
            long walked,
            long differing) {}

    /**
     * A row of {@code process_replay_case}.
     *
     * @param deeds recorded in the days that were replayed
     * @param message why the draft cannot be walked; null when it can
     */
    record ReplayCaseRow(
            String instanceId,
            CaseId caseId,
            @Nullable String caseNumber,
            int deeds,
            String place,
            String placeDraft,
            boolean same,
            @Nullable String message) {}

    void insert(@Param("row") ReplayRow row, @Param("node") String node);

    @Nullable
    ReplayRow byId(@Param("id") UUID id);

    List<ReplayRow> page(@Param("model") UUID model, @Param("after") @Nullable UUID after, @Param("limit") int limit);

    List<UUID> takeOver(@Param("node") String node, @Param("silentSeconds") long silentSeconds);

    /** How far a replay has come, by the node that works on it; 0 when it is not to go on. */
    int advance(@Param("id") UUID id, @Param("node") String node, @Param("last") String last, @Param("more") int more);

    int end(
            @Param("id") UUID id,
            @Param("state") String state,
            @Param("message") @Nullable String message,
            @Param("at") Instant at);

    void add(@Param("replay") UUID replay, @Param("rows") List<ReplayCaseRow> rows);

    List<ReplayCaseRow> cases(
            @Param("replay") UUID replay,
            @Param("same") @Nullable Boolean same,
            @Param("after") @Nullable String after,
            @Param("limit") int limit);

    long open(@Param("definitions") List<String> definitions);

    /** Ways that have not ended on these definitions. */
    List<InstanceRow> instances(
            @Param("definitions") List<String> definitions,
            @Param("after") @Nullable String after,
            @Param("limit") int limit);
}
