package court.casefile.series.db;

import com.fasterxml.jackson.databind.JsonNode;
import court.kernel.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Tables {@code casefile_batch} and {@code casefile_batch_item}. */
@Mapper
public interface BatchMapper {
    void insert(@Param("r") BatchRow row);

    void insertItems(@Param("rows") List<ItemRow> rows);

    @Nullable
    BatchRow byId(@Param("id") UUID id);

    List<BatchRow> ofSeries(
            @Param("series") UUID series,
            @Param("by") String by,
            @Param("after") @Nullable UUID after,
            @Param("limit") int limit);

    List<UUID> running();

    /** Takes the next item to do and holds it until the end of the transaction; null when there is none. */
    @Nullable
    ItemRow next(@Param("batch") UUID batch, @Param("after") int after);

    /** How many cases of a batch come before one. */
    int before(@Param("batch") UUID batch, @Param("position") int position);

    void done(
            @Param("batch") UUID batch,
            @Param("position") int position,
            @Param("caseId") @Nullable CaseId caseId,
            @Param("documents") @Nullable JsonNode documents,
            @Param("at") Instant at);

    void refused(
            @Param("batch") UUID batch,
            @Param("position") int position,
            @Param("code") String code,
            @Param("args") JsonNode args,
            @Param("at") Instant at);

    int end(@Param("batch") UUID batch, @Param("at") Instant at);

    /** What was refused waits again. */
    int again(@Param("batch") UUID batch);

    void reopen(@Param("batch") UUID batch);

    List<ItemRow> items(
            @Param("batch") UUID batch,
            @Param("state") @Nullable String state,
            @Param("after") int after,
            @Param("limit") int limit);
}
