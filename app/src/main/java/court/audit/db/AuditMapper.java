package court.audit.db;

import court.audit.verify.Tail;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Table {@code audit_entry} and its checkpoints. */
@Mapper
public interface AuditMapper {
    void insert(AuditRow row);

    void insertAll(@Param("rows") List<AuditRow> rows);

    /** True when this transaction is the one sealer. */
    boolean becomeSealer();

    List<AuditRow> unsealed(@Param("limit") int limit);

    @Nullable
    AuditRow lastSealed();

    List<AuditRow> sealedAfter(@Param("seq") long seq, @Param("limit") int limit);

    Tail tail();

    void seal(@Param("id") UUID id, @Param("seq") long seq, @Param("hash") byte[] hash);

    List<AuditRow> page(
            @Param("actor") @Nullable String actor,
            @Param("action") @Nullable String action,
            @Param("subject") @Nullable String subject,
            @Param("from") @Nullable Instant from,
            @Param("to") @Nullable Instant to,
            @Param("afterAt") @Nullable Instant afterAt,
            @Param("afterId") @Nullable UUID afterId,
            @Param("limit") int limit);

    @Nullable
    CheckpointRow checkpoint(@Param("day") LocalDate day);

    List<CheckpointRow> checkpoints();

    void insertCheckpoint(CheckpointRow row);
}
