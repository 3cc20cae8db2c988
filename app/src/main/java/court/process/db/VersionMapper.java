package court.process.db;

import com.fasterxml.jackson.databind.JsonNode;
import court.kernel.CourtId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** What surrounds a version: its history, comments, bindings to courts, the followed folder. */
@Mapper
public interface VersionMapper {
    /** A row of {@code process_model_event}. */
    record EventRow(UUID id, String what, String actor, Instant at) {}

    /** A row of {@code process_comment}. */
    record CommentRow(
            UUID id,
            UUID modelId,
            String element,
            String text,
            String author,
            Instant at,
            @Nullable String resolvedBy,
            @Nullable Instant resolvedAt) {}

    /** A row of {@code process_binding}. */
    record BindingRow(
            UUID id,
            String processId,
            CourtId courtId,
            LocalDate fromDay,
            UUID modelId,
            String note,
            String status,
            String author,
            Instant createdAt,
            @Nullable String approver,
            @Nullable Instant approvedAt,
            @Nullable String endedBy,
            @Nullable Instant endedAt,
            @Nullable String definitionId) {}

    /** A row of {@code process_folder_file}. */
    record FolderFileRow(
            String directory, String path, String sha256, String outcome, JsonNode problems, Instant seenAt) {}

    void event(
            @Param("id") UUID id,
            @Param("model") UUID model,
            @Param("what") String what,
            @Param("actor") String actor,
            @Param("at") Instant at);

    List<EventRow> events(@Param("model") UUID model, @Param("after") @Nullable UUID after, @Param("limit") int limit);

    void comment(CommentRow row);

    @Nullable
    CommentRow commentById(@Param("id") UUID id);

    List<CommentRow> comments(
            @Param("model") UUID model, @Param("after") @Nullable UUID after, @Param("limit") int limit);

    int resolve(@Param("id") UUID id, @Param("by") String by, @Param("at") Instant at);

    void bind(BindingRow row);

    @Nullable
    BindingRow bindingById(@Param("id") UUID id);

    List<BindingRow> bindings(
            @Param("process") @Nullable String process,
            @Param("after") @Nullable UUID after,
            @Param("limit") int limit);

    List<BindingRow> activeBindings();

    int approve(
            @Param("id") UUID id,
            @Param("by") String by,
            @Param("at") Instant at,
            @Param("definition") String definition);

    void deployedAnew(@Param("id") UUID id, @Param("definition") String definition);

    int end(@Param("id") UUID id, @Param("by") String by, @Param("at") Instant at);

    /** The definition that a court has bound to a called process on a day. */
    @Nullable
    DeployedRow bound(@Param("process") String process, @Param("court") CourtId court, @Param("day") LocalDate day);

    List<String> boundDefinitions(@Param("definitions") List<String> definitions);

    List<FolderFileRow> folder(@Param("directory") String directory);

    void saw(FolderFileRow row);
}
