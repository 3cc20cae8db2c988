package court.rulebase.db;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Releases and their files. */
@Mapper
public interface ReleaseMapper {
    /** Held to the end of the transaction: standings change one at a time over all nodes. */
    void lock();

    /** Wakes the other nodes when the transaction commits. */
    void tell(@Param("release") UUID release);

    void insert(ReleaseRow row);

    @Nullable
    ReleaseRow byId(@Param("id") UUID id);

    @Nullable
    ReleaseRow active();

    /** The release to go back to: the last one in force before, unless it ran away itself. */
    @Nullable
    ReleaseRow beforeActive();

    List<ReleaseRow> page(@Param("after") @Nullable UUID after, @Param("limit") int limit);

    /** Releases that are or were in force, the latest first. */
    List<ReleaseRow> inForceOnce(@Param("limit") int limit);

    int approve(@Param("id") UUID id, @Param("approver") String approver, @Param("at") Instant at);

    int retire(@Param("id") UUID id, @Param("at") Instant at);

    int activate(@Param("id") UUID id, @Param("replaced") @Nullable UUID replaced, @Param("at") Instant at);

    /** True while the release in force stands in for one that ran away. */
    boolean standsInForQuarantined();

    int supersede(@Param("id") UUID id, @Param("by") UUID by);

    int quarantine(@Param("id") UUID id, @Param("why") String why);

    /** True for the one node that may tell of this release: it is active, untold, and no live node is still on another. */
    boolean announce(@Param("id") UUID id, @Param("at") Instant at);

    List<String> knownContents(@Param("hashes") Collection<String> hashes);

    void insertContent(@Param("sha256") String sha256, @Param("content") byte[] content);

    void insertFile(@Param("release") UUID release, @Param("path") String path, @Param("sha256") String sha256);

    List<FileRow> files(@Param("release") UUID release);

    List<FileName> fileNames(@Param("release") UUID release);

    @Nullable
    FileRow file(@Param("release") UUID release, @Param("path") String path);
}
