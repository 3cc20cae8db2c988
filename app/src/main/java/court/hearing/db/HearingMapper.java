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

    void clear(@Param("caseId") CaseId caseId);

    void insert(@Param("caseId") CaseId caseId, @Param("court") CourtId court, @Param("rows") List<Sitting> sittings);

    List<LoggedSittingRow> logged(@Param("cases") Collection<CaseId> cases);

    List<SittingRow> page(@Param("q") SittingQuery query);

    /** Sittings to come of a court with a time, from one day to another, with those whom they take up. */
    List<BusyRow> busy(@Param("court") CourtId court, @Param("from") LocalDate from, @Param("to") LocalDate to);

    /** Names of those who act for the parties of a case. */
    List<String> agents(@Param("caseId") CaseId caseId);
}
