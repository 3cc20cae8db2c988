package court.rulebase.db;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Where files come from beside officers: baselines that are shipped, and the watched folder. */
@Mapper
public interface OriginMapper {
    @Nullable
    BaselineRow lastBaseline();

    /** The baseline taken in before another one. */
    @Nullable
    UUID baselineBefore(@Param("release") UUID release);

    /** Remembers what an officer made of a baseline. */
    void decided(@Param("release") UUID release, @Param("draft") UUID draft);

    /** Whether these files were ever taken in. */
    boolean wasBaseline(@Param("sha256") String sha256);

    void insertBaseline(
            @Param("release") UUID release,
            @Param("outcome") String outcome,
            @Param("conflicts") JsonNode conflicts,
            @Param("at") Instant at);

    @Nullable
    FolderRow folder(@Param("directory") String directory);

    void saveFolder(FolderRow row);
}
