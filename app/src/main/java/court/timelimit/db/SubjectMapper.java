package court.timelimit.db;

import court.kernel.CaseId;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The facts on which clocks were last judged. */
@Mapper
public interface SubjectMapper {
    void keep(SubjectRow row);

    @Nullable
    SubjectRow byId(@Param("caseId") CaseId caseId);

    long countOpen();

    /** The next open subjects by case id. */
    List<SubjectRow> openAfter(@Param("last") @Nullable UUID last, @Param("limit") int limit);
}
