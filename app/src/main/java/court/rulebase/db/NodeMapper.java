package court.rulebase.db;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** What each running application has loaded; whether one still lives is told by the database's clock. */
@Mapper
public interface NodeMapper {
    /**
     * Says how a node fares with a release.
     *
     * @param running the release that the node answers with, whichever that is
     */
    void report(
            @Param("node") String node,
            @Param("release") UUID release,
            @Param("running") @Nullable UUID running,
            @Param("state") String state,
            @Param("message") String message);

    /** The node lives; 0 when nothing is known of it. */
    int beat(@Param("node") String node);

    void remove(@Param("node") String node);

    void removeLongGone();

    /** Whether any node but this one lives. */
    boolean othersLive(@Param("node") String node);

    List<NodeRow> all();
}
