package court.hearing.db;

import court.hearing.model.Sitting;
import court.kernel.CaseId;
import court.kernel.CourtId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rooms and sittings. */
@Mapper
public interface HearingMapper {
    List<RoomRow> rooms(@Param("court") CourtId court);

    @Nullable
    RoomRow room(@Param("id") UUID id, @Param("court") CourtId court);

    int addRoom(@Param("row") RoomRow row, @Param("at") Instant at, @Param("by") String by);

    /** One writer of a court's calendar at a time for each day, until the end of the transaction. */
    void lockDay(@Param("court") CourtId court, @Param("day") LocalDate day);

    /** Sittings to come of a court on a day. */
    List<Sitting> toCome(@Param("court") CourtId court, @Param("day") LocalDate day);

    void clear(@Param("caseId") CaseId caseId);

    void insert(@Param("caseId") CaseId caseId, @Param("court") CourtId court, @Param("rows") List<Sitting> sittings);

    List<LoggedSittingRow> logged(@Param("cases") Collection<CaseId> cases);

    List<SittingRow> page(@Param("q") SittingQuery query);
}
