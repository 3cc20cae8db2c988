package court.rulebase.db;

import court.kernel.CaseId;
import court.rulebase.RecordedDecision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Recorded decisions, and counts of all. */
@Mapper
public interface DecisionMapper {
    void insert(@Param("decision") RecordedDecision decision, @Param("codes") String codes);

    @Nullable
    RecordedDecision byId(@Param("id") UUID id);

    List<RecordedDecision> page(
            @Param("wanted") Wanted wanted, @Param("after") @Nullable UUID after, @Param("limit") int limit);

    /** The first decision about a subject of a case, made after something with that id, in which a rule fired. */
    @Nullable
    RecordedDecision firstSince(
            @Param("earlier") UUID earlier,
            @Param("caseId") CaseId caseId,
            @Param("subjectId") String subjectId,
            @Param("rule") String rule);

    /** The latest decisions since a moment, for a preview. */
    List<RecordedDecision> since(
            @Param("from") Instant from, @Param("after") @Nullable UUID after, @Param("limit") int limit);

    long countSince(@Param("from") Instant from);

    void addCounts(@Param("rows") List<CountRow> rows);

    List<RuleCount> counts(@Param("rulebook") String rulebook, @Param("from") LocalDate from);
}
