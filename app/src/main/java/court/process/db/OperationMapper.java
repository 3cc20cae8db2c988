package court.process.db;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** What runs now, by the rows that a reader may see; reads the engine's run-time tables. */
@Mapper
public interface OperationMapper {
    /** Versions in force and versions that cases still follow, by process and id. */
    List<VersionCount> versions(
            @Param("reach") Reach reach,
            @Param("afterProcess") @Nullable String afterProcess,
            @Param("afterModel") @Nullable UUID afterModel,
            @Param("limit") int limit);

    /** One definition of every version that was ever in force, those in force last. */
    List<String> definitionsInUse();

    List<String> definitions(@Param("model") UUID model);

    List<ElementCount> counts(@Param("reach") Reach reach, @Param("definitions") Collection<String> definitions);

    List<ElementTime> times(
            @Param("reach") Reach reach,
            @Param("definitions") Collection<String> definitions,
            @Param("since") Instant since);

    List<RunningRow> running(
            @Param("reach") Reach reach,
            @Param("definitions") @Nullable Collection<String> definitions,
            @Param("element") @Nullable String element,
            @Param("number") @Nullable String number,
            @Param("after") @Nullable String after,
            @Param("limit") int limit);

    /** Every place of one instance that the reader may see. */
    List<RunningRow> places(@Param("reach") Reach reach, @Param("instance") String instance);

    /** Steps that an instance has passed, each once. */
    List<String> stepsPassed(@Param("instance") String instance);
}
