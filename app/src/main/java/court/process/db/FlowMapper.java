package court.process.db;

import court.kernel.CaseId;
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

    int insertInstance(InstanceRow row);

    void endInstance(@Param("instanceId") String instanceId, @Param("at") Instant at);

    List<InstanceRow> instances(@Param("caseId") CaseId caseId);

    void insertTrace(@Param("rows") List<TraceRow> rows);

    List<TraceRow> trace(@Param("caseId") CaseId caseId);

    @Nullable
    UUID aboutOf(@Param("instanceId") String instanceId);

    long openInstances();
}
