package court.assignment.db;

import court.kernel.CaseId;
import court.kernel.CourtId;
import court.kernel.DivisionId;
import court.kernel.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Judges, their leave and conflicts, and people's assessors. */
@Mapper
public interface JudgeMapper {
    List<CandidateRow> candidates(
            @Param("court") CourtId court,
            @Param("division") @Nullable DivisionId division,
            @Param("caseId") CaseId caseId,
            @Param("day") LocalDate day);

    /** What the case to be drawn weighs. */
    BigDecimal weight(@Param("caseId") CaseId caseId);

    /** A cause and the causes above it, by name. */
    List<String> causeLine(@Param("cause") String cause);

    List<AssessorRow> assessors(@Param("court") CourtId court, @Param("day") LocalDate day);

    List<AssessorRow> assessorPage(
            @Param("court") CourtId court,
            @Param("day") LocalDate day,
            @Param("after") @Nullable UUID after,
            @Param("limit") int limit);

    int addAssessor(
            @Param("id") UUID id,
            @Param("court") CourtId court,
            @Param("name") String name,
            @Param("first") LocalDate first,
            @Param("last") @Nullable LocalDate last);

    void seat(
            @Param("assessors") Collection<UUID> assessors,
            @Param("caseId") CaseId caseId,
            @Param("day") LocalDate day);

    List<JudgeRow> judges(@Param("court") CourtId court, @Param("day") LocalDate day);

    int settle(@Param("court") CourtId court, @Param("row") JudgeRow row);

    List<LeaveRow> leaves(
            @Param("court") CourtId court,
            @Param("from") LocalDate from,
            @Param("after") @Nullable UUID after,
            @Param("limit") int limit);

    int addLeave(@Param("court") CourtId court, @Param("row") LeaveRow row, @Param("by") String by);

    int endLeave(@Param("court") CourtId court, @Param("id") UUID id, @Param("last") LocalDate last);

    /** Conflicts that have not ended, the latest first. */
    List<ConflictRow> conflicts(
            @Param("court") CourtId court, @Param("after") @Nullable UUID after, @Param("limit") int limit);

    int endConflict(
            @Param("court") CourtId court, @Param("id") UUID id, @Param("day") LocalDate day, @Param("by") String by);

    /** Whether every one of some causes, by comma, is in the list of causes; true where no list was loaded. */
    boolean knowsCauses(@Param("causes") String causes);

    int addConflict(@Param("court") CourtId court, @Param("row") ConflictRow row, @Param("by") String by);

    /** Names of judges and people's assessors among some ids. */
    List<NameRow> names(@Param("ids") Collection<UUID> ids);

    boolean judgesAt(@Param("person") PersonId person, @Param("court") CourtId court, @Param("day") LocalDate day);
}
