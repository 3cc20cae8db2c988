package court.process.db;

import court.kernel.CaseId;
import court.kernel.CourtId;
import court.kernel.DivisionId;
import court.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Table {@code process_work_item}. */
@Mapper
public interface WorkItemMapper {
    void insert(@Param("rows") List<WorkItemRow> rows);

    int close(
            @Param("engineIds") Collection<String> engineIds,
            @Param("status") String status,
            @Param("at") Instant at,
            @Param("by") String by,
            @Param("deed") @Nullable UUID deed);

    int closeDuties(@Param("about") Collection<UUID> about, @Param("at") Instant at, @Param("by") String by);

    List<WorkItemRow> openOf(@Param("caseId") CaseId caseId);

    List<WorkItemRow> allOf(@Param("caseId") CaseId caseId);

    void hand(
            @Param("id") UUID id,
            @Param("court") CourtId court,
            @Param("division") @Nullable DivisionId division,
            @Param("role") String role,
            @Param("assignee") @Nullable PersonId assignee);

    void follow(
            @Param("id") UUID id,
            @Param("definition") String definition,
            @Param("element") String element,
            @Param("title") String title,
            @Param("form") @Nullable String form);

    void describe(
            @Param("caseId") CaseId caseId,
            @Param("label") String label,
            @Param("nextDue") @Nullable LocalDate nextDue,
            @Param("nextDueTitle") @Nullable String nextDueTitle,
            @Param("light") String light);

    @Nullable
    WorkItemRow byId(@Param("id") UUID id);

    int claim(@Param("id") UUID id, @Param("person") PersonId person, @Param("version") int version);

    int release(@Param("id") UUID id, @Param("person") PersonId person, @Param("version") int version);

    List<WorkItemRow> inbox(@Param("q") InboxQuery query);

    /** @param to null brings the item back */
    int delegate(@Param("id") UUID id, @Param("to") @Nullable PersonId to, @Param("version") int version);

    String stamp(@Param("q") InboxQuery query);

    List<InboxCount> counts(@Param("q") InboxQuery query);

    /** Waits until nobody else is completing this item; holds until the transaction ends. */
    int oneCompletionAtATime(@Param("id") String id);

    /** Raises the version of an item that is still open, so that whoever read it before reads again. */
    void partlyDone(@Param("id") UUID id, @Param("version") int version);
}
