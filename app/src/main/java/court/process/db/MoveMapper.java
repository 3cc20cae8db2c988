package court.process.db;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Moves of running cases; whether a node still works on one is told by the database's clock. */
@Mapper
public interface MoveMapper {
    /** Definitions on which cases rest now. */
    List<DeployedRow> inUse();

    List<DeployedRow> deployed(@Param("deployment") String deployment);

    String currentDeployment();

    void insert(@Param("row") MoveRow row, @Param("node") String node);

    /** Every way that has not ended on one of these definitions. */
    int addCases(@Param("move") UUID move, @Param("definitions") Collection<String> definitions);

    void count(@Param("move") UUID move);

    @Nullable
    MoveRow byId(@Param("id") UUID id);

    List<MoveRow> page(@Param("model") UUID model, @Param("after") @Nullable UUID after, @Param("limit") int limit);

    /** The latest move of this kind to a deployment. */
    @Nullable
    MoveRow latest(@Param("model") UUID model, @Param("deployment") String deployment, @Param("kind") String kind);

    /** Running moves that no node works on any more: taken over by this one. */
    List<UUID> takeOver(@Param("node") String node, @Param("silentSeconds") long silentSeconds);

    /** Says that this node works on a move; 0 when it is not to go on. */
    int beat(@Param("id") UUID id, @Param("node") String node);

    int end(
            @Param("id") UUID id,
            @Param("state") String state,
            @Param("message") @Nullable String message,
            @Param("at") Instant at);

    /** A move that was stopped, or that left failed cases behind, goes on. */
    int goOn(@Param("id") UUID id, @Param("node") String node);

    int failedAgain(@Param("id") UUID id);

    List<MoveCaseRow> pending(@Param("move") UUID move, @Param("limit") int limit);

    /** Locks a case of a move whose turn has not come; null when another has taken it. */
    @Nullable
    String claim(@Param("move") UUID move, @Param("instance") String instance);

    void settle(@Param("move") UUID move, @Param("row") MoveCaseRow row);

    List<MoveGroupRow> groups(
            @Param("move") UUID move, @Param("after") @Nullable Integer after, @Param("limit") int limit);

    List<MoveCaseRow> cases(
            @Param("move") UUID move,
            @Param("outcome") @Nullable String outcome,
            @Param("place") @Nullable String place,
            @Param("reason") @Nullable String reason,
            @Param("after") @Nullable String after,
            @Param("limit") int limit);

    /** An instance with all those that it has called. */
    List<TreeRow> tree(@Param("root") String root);

    void onto(@Param("instance") String instance, @Param("definition") String definition);
}
