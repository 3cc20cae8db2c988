package court.escalation.db;

import court.identity.Viewer;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Cases that were accepted long ago and are not closed. */
@Mapper
public interface LongPendingMapper {
    /**
     * How many there are within reach.
     *
     * @param from first day of last year
     * @param to first day of this year
     * @param oneYear the day a year ago
     * @param threeYears the day three years ago
     */
    PendingCount count(
            @Param("viewer") Viewer viewer,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("oneYear") LocalDate oneYear,
            @Param("threeYears") LocalDate threeYears);

    List<PendingRow> page(@Param("q") PendingQuery query);
}
