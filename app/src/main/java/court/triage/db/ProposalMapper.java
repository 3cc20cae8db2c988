package court.triage.db;

import court.kernel.CaseId;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Proposals of a procedure, as they were recorded. */
@Mapper
public interface ProposalMapper {
    long countOpen(@Param("rulebook") String rulebook);

    /** The next open cases by id with the facts of their latest proposal. */
    List<ProposalRow> openAfter(
            @Param("rulebook") String rulebook, @Param("last") @Nullable UUID last, @Param("limit") int limit);

    @Nullable
    ProposalRow byCase(@Param("rulebook") String rulebook, @Param("caseId") CaseId caseId);
}
