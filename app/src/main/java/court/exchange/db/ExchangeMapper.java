package court.exchange.db;

import court.exchange.ImportState;
import court.kernel.CourtId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Tables {@code exchange_job}, {@code exchange_rejection} and {@code exchange_entry}. */
@Mapper
public interface ExchangeMapper {
    void insertJob(JobRow row);

    @Nullable
    JobRow job(@Param("id") UUID id);

    List<JobRow> running();

    List<JobRow> page(
            @Param("court") CourtId court,
            @Param("dockets") boolean dockets,
            @Param("reference") boolean reference,
            @Param("after") @Nullable UUID after,
            @Param("limit") int limit);

    /** Sets how much there is to do; 0 when the job no longer runs. */
    int setTotal(@Param("id") UUID id, @Param("total") int total);

    int setStaged(
            @Param("id") UUID id,
            @Param("entries") int entries,
            @Param("rejected") int rejected,
            @Param("at") Instant at);

    /** Sets how much there is to do once all files have been read. */
    int setRead(@Param("id") UUID id, @Param("read") Counted read, @Param("at") Instant at);

    /** Rows that were read, and how many of them make no sense. */
    record Counted(int cases, int casesRejected, int entries, int entriesRejected) {}

    /** Moves a running job to a later row; 0 when it no longer runs or somebody else has settled the row. */
    int advance(
            @Param("id") UUID id,
            @Param("from") int from,
            @Param("to") int to,
            @Param("tally") Tally tally,
            @Param("at") Instant at);

    /** Ends a running job; 0 when it has ended already. */
    int end(
            @Param("id") UUID id,
            @Param("state") ImportState state,
            @Param("message") @Nullable String message,
            @Param("at") Instant at);

    int countStrays(@Param("id") UUID id, @Param("count") int count);

    void reject(@Param("rows") List<RejectionRow> rows);

    List<RejectionRow> rejections(
            @Param("job") UUID job, @Param("after") @Nullable UUID after, @Param("limit") int limit);

    void stage(@Param("rows") List<EntryRow> rows);

    List<EntryRow> entries(@Param("job") UUID job, @Param("caseKey") String caseKey);

    void settleEntries(@Param("job") UUID job, @Param("caseKey") String caseKey);

    List<EntryRow> strays(@Param("job") UUID job, @Param("limit") int limit);

    void settleLines(@Param("job") UUID job, @Param("upTo") int upTo);

    int removeRejections(@Param("before") Instant before, @Param("limit") int limit);

    void clearEntries(@Param("job") UUID job);
}
