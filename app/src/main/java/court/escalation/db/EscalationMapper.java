package court.escalation.db;

import court.kernel.CaseId;
import court.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Duties, marks, and clocks to look at. */
@Mapper
public interface EscalationMapper {
    /** Opens a duty unless its rule has opened it before: then nothing is inserted. */
    int open(DutyRow row);

    void address(@Param("duty") UUID duty, @Param("people") Collection<PersonId> people);

    void mark(
            @Param("id") UUID id,
            @Param("duty") UUID duty,
            @Param("caseId") CaseId caseId,
            @Param("mark") String mark,
            @Param("day") LocalDate day);

    List<OpenDuty> openOf(@Param("caseId") CaseId caseId);

    /** Answers a duty that is open; 0 when somebody was faster. */
    int answer(
            @Param("id") UUID id,
            @Param("at") Instant at,
            @Param("by") String by,
            @Param("facts") boolean facts,
            @Param("reason") @Nullable String reason);

    @Nullable
    DutyView byId(@Param("id") UUID id);

    /** A duty as it was opened. */
    @Nullable
    DutyRow row(@Param("id") UUID id);

    boolean addressed(@Param("id") UUID id, @Param("person") PersonId person);

    List<DutyView> ofCase(@Param("caseId") CaseId caseId);

    List<DutyView> page(@Param("q") DutyQuery query);

    void watch(@Param("clock") UUID clock, @Param("caseId") CaseId caseId, @Param("on") LocalDate on);

    void unwatch(@Param("clock") UUID clock);

    /** Cases with a clock to look at by this day; they are taken for this transaction, other nodes pass them by. */
    List<CaseId> casesToLookAt(@Param("day") LocalDate day, @Param("limit") int limit);

    /** Puts what was due by this day off to the next one, so that nothing is looked at for ever. */
    void looked(@Param("cases") Collection<CaseId> cases, @Param("day") LocalDate day);

    /** Puts a case off to another day. */
    void lookAgain(@Param("caseId") CaseId caseId, @Param("day") LocalDate day, @Param("next") LocalDate next);
}
