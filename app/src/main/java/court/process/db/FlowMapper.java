package court.process.db;

import court.kernel.CaseId;
import court.kernel.DivisionId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Instances, waits and trace of cases; reads the engine's run-time tables. */
@Mapper
public interface FlowMapper {
    List<Wait> waits(@Param("caseId") String caseId);

    /** Where the models of a case rest at a model that they have called. */
    List<CallRow> calls(@Param("caseId") String caseId);

    int insertInstance(InstanceRow row);

    void endInstance(@Param("instanceId") String instanceId, @Param("at") Instant at);

    /** Keeps the ways of a case where the case is, and has them compared with their models anew. */
    void belongs(
            @Param("caseId") CaseId caseId,
            @Param("division") @Nullable DivisionId division,
            @Param("number") String number);

    List<InstanceRow> instances(@Param("caseId") CaseId caseId);

    void insertTrace(@Param("rows") List<TraceRow> rows);

    List<TraceRow> trace(@Param("caseId") CaseId caseId);

    @Nullable
    UUID aboutOf(@Param("instanceId") String instanceId);

    long openInstances();
}
