package court.timelimit.db;

import court.kernel.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Clocks and their ledgers. */
@Mapper
public interface ClockMapper {
    List<ClockRow> ofCase(@Param("caseId") CaseId caseId);

    /** How many clocks a case has, and a fingerprint of their days, states and ledgers. */
    String print(@Param("caseId") CaseId caseId);

    void insert(@Param("rows") List<ClockRow> rows);

    /** A clock that a model has put at a place of a case. */
    void insertPlaced(@Param("r") ClockRow row, @Param("place") String place);

    /** Clocks of models that run in a case, each with its place. */
    List<PlacedClock> placed(@Param("caseId") CaseId caseId);

    void update(ClockRow row);

    /** Takes a clock out of force whose starting deed turned out to be another; its ledger stays. */
    void setAside(@Param("id") UUID id);

    List<EntryRow> ledgersOfCase(@Param("caseId") CaseId caseId);

    List<EntryRow> ledger(@Param("clockId") UUID clockId);

    void enter(@Param("rows") List<EntryRow> rows);

    /** Cases with a clock whose answer changes by this day; they are taken for this transaction, other nodes pass them by. */
    List<CaseId> casesToLookAt(@Param("day") LocalDate day, @Param("limit") int limit);

    /** Has every open clock looked at by the next sweep. */
    /** Waits for whoever is writing clocks now and lets nobody else write them before the end of the transaction. */
    void lockAll();

    int lookAtAll(@Param("day") LocalDate day);

    void looked(@Param("cases") Collection<CaseId> cases, @Param("day") LocalDate day);

    /** Puts a case off to another day. */
    void lookAgain(@Param("caseId") CaseId caseId, @Param("day") LocalDate day, @Param("next") LocalDate next);

    /** Remembers that the daily look at a case failed, and why. */
    void failed(@Param("caseId") CaseId caseId, @Param("at") Instant at, @Param("message") String message);

    void succeeded(@Param("cases") Collection<CaseId> cases);

    int countFailed();
}
