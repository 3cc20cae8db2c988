package court.rulebase.db;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What each running application has loaded; whether one still lives is told by the database's clock. */
@Mapper
public interface NodeMapper {
    void report(
            @Param("node") String node,
            @Param("release") UUID release,
            @Param("state") String state,
            @Param("message") String message,
            @Param("at") Instant at);

    void seen(@Param("node") String node);

    void remove(@Param("node") String node);

    void removeLongGone();

    List<NodeRow> all();
}
