package court.process.db;

import court.kernel.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** How ways compare with their models: what was found out, and which cases are still to be looked at. */
@Mapper
public interface ConformanceMapper {
    /**
     * A row of {@code process_conformance}: one instance while it followed one definition.
     *
     * @param passages what was passed, and what was left out
     * @param deviating how many of these deviate
     * @param deviations how many deviations there are
     * @param kinds those that occur, joined by a blank
     */
    record FitRow(
            String instanceId,
            String definitionId,
            CaseId caseId,
            int passages,
            int deviating,
            int deviations,
            String kinds,
            Instant judgedAt) {}

    /** What was found out of a version of a model, counted over the rows that a reader may see. */
    record ModelFitRow(
            UUID modelId,
            String processId,
            String name,
            String status,
            long instances,
            long deviatingInstances,
            long passages,
            long deviating) {}

    /** An instance behind a figure. */
    record CaseFitRow(
            String instanceId,
            CaseId caseId,
            String caseNumber,
            long passages,
            long deviating,
            long deviations,
            String kinds) {}

    /** A move to another version that a way of a case went through. */
    record CaseMoveRow(String instanceId, String instructions) {}

    /** Locks a case that is to be looked at and that nobody else looks at; null when there is none. */
    @Nullable
    CaseId next();

    void done(@Param("caseId") CaseId caseId);

    void failed(@Param("caseId") CaseId caseId, @Param("at") Instant at);

    /** Cases within reach that are still to be looked at. */
    long waiting(@Param("reach") Reach reach);

    void clear(@Param("caseId") CaseId caseId);

    void insert(@Param("rows") List<FitRow> rows);

    List<ModelFitRow> models(
            @Param("reach") Reach reach,
            @Param("afterProcess") @Nullable String afterProcess,
            @Param("afterModel") @Nullable UUID afterModel,
            @Param("limit") int limit);

    List<CaseFitRow> cases(
            @Param("reach") Reach reach,
            @Param("model") UUID model,
            @Param("kind") @Nullable String kind,
            @Param("all") boolean all,
            @Param("after") @Nullable String after,
            @Param("limit") int limit);

    /** The case of an instance that the reader may see. */
    @Nullable
    CaseId caseOf(@Param("reach") Reach reach, @Param("instance") String instance);

    /** What was put right in a case, oldest first. */
    List<RepairRow> repairs(@Param("caseId") CaseId caseId);

    List<CaseMoveRow> moves(@Param("caseId") CaseId caseId);
}
