package court.process.db;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Table {@code process_repair}. */
@Mapper
public interface RepairMapper {
    void insert(RepairRow row);

    @Nullable
    RepairRow byId(@Param("id") UUID id, @Param("reach") Reach reach);

    List<RepairRow> page(
            @Param("reach") Reach reach,
            @Param("state") @Nullable String state,
            @Param("after") @Nullable UUID after,
            @Param("limit") int limit);

    /** Locks a request that nobody has decided; 0 when there is none any more. */
    int open(@Param("id") UUID id);

    void close(RepairRow row);

    /** The deed by which an instance last came to a step. */
    @Nullable
    UUID deedOf(@Param("instance") String instance, @Param("element") String element);
}
