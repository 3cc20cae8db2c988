package court.process.db;

import court.kernel.CaseId;
import court.kernel.CourtId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Reads cases with their history page by page, for event logs. */
@Mapper
public interface EventLogMapper {
    /** A case of a log, with when its first way began. */
    record LogCaseRow(CaseId caseId, String caseNumber, CourtId courtId, Instant startedAt) {}

    /**
     * Which cases a log holds; nulls ask for all within reach.
     *
     * @param process a model that the case went through
     * @param from the moment from which on its first way began
     * @param before the moment before which it began
     */
    record Choice(
            @Nullable CaseId caseId,
            @Nullable String process,
            @Nullable CourtId court,
            @Nullable Instant from,
            @Nullable Instant before) {}

    List<LogCaseRow> cases(
            @Param("reach") Reach reach,
            @Param("choice") Choice choice,
            @Param("after") @Nullable CaseId after,
            @Param("limit") int limit);

    List<TraceRow> traces(@Param("cases") Collection<CaseId> cases, @Param("process") @Nullable String process);

    List<WorkItemRow> workItems(@Param("cases") Collection<CaseId> cases, @Param("process") @Nullable String process);

    boolean isProcess(@Param("process") String process);
}
