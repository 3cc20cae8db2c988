package court.assignment.db;

import court.identity.Viewer;
import court.kernel.CaseId;
import court.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Requests for departures from the draw. */
@Mapper
public interface RequestMapper {
    int insert(RequestRow row);

    @Nullable
    RequestRow lock(@Param("id") UUID id);

    @Nullable
    RequestRow open(@Param("caseId") CaseId caseId);

    void decide(
            @Param("id") UUID id,
            @Param("state") String state,
            @Param("by") @Nullable PersonId by,
            @Param("at") Instant at);

    List<RequestView> page(
            @Param("viewer") Viewer viewer, @Param("after") @Nullable UUID after, @Param("limit") int limit);
}
