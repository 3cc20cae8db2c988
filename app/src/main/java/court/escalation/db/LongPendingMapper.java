package court.escalation.db;

import court.identity.Viewer;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Cases that were accepted long ago and are not closed. */
@Mapper
public interface LongPendingMapper {
    /** How many there are within reach. */
    PendingCount count(@Param("viewer") Viewer viewer, @Param("days") PendingDays days);

    List<PendingRow> page(@Param("q") PendingQuery query);
}
