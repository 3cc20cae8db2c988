package court.casefile.db;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Table {@code casefile_cause}. */
@Mapper
public interface CauseMapper {
    List<CauseRow> search(
            @Param("text") @Nullable String text,
            @Param("domain") @Nullable String domain,
            @Param("day") LocalDate day,
            @Param("after") @Nullable String after,
            @Param("limit") int limit);

    /** Adds a cause; 0 when it is known with this date already. */
    int insert(@Param("id") UUID id, @Param("row") CauseRow row, @Param("from") LocalDate from);

    long count();
}
