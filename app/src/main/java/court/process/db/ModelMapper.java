package court.process.db;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Models and what the engine made of them. */
@Mapper
public interface ModelMapper {
    void insert(@Param("row") ModelRow row, @Param("content") byte[] content);

    @Nullable
    ModelRow byId(@Param("id") UUID id);

    @Nullable
    ModelRow active(@Param("processId") String processId);

    /** The newest version with these bytes. */
    @Nullable
    ModelRow sameBytes(@Param("processId") String processId, @Param("sha256") String sha256);

    @Nullable
    ModelRow lastShipped(@Param("processId") String processId);

    List<ModelRow> allActive();

    List<ModelRow> page(
            @Param("processId") @Nullable String processId,
            @Param("afterAt") @Nullable Instant afterAt,
            @Param("afterId") @Nullable UUID afterId,
            @Param("limit") int limit);

    @Nullable
    ModelContent content(@Param("id") UUID id);

    @Nullable
    ModelContent contentOfDefinition(@Param("definitionId") String definitionId);

    int approve(@Param("id") UUID id, @Param("approver") String approver, @Param("at") Instant at);

    int retireActive(@Param("processId") String processId, @Param("at") Instant at);

    int activate(@Param("id") UUID id, @Param("at") Instant at);

    Object lockModels();

    void outdateDefinitions();

    void insertDefinition(
            @Param("definitionId") String definitionId,
            @Param("deploymentId") String deploymentId,
            @Param("processId") String processId,
            @Param("modelId") UUID modelId,
            @Param("bound") boolean bound,
            @Param("at") Instant at);

    List<DefinitionRow> currentDefinitions();

    long running(@Param("processId") String processId);
}
