package court.exchange.db;

import court.identity.Viewer;
import court.kernel.CaseId;
import court.kernel.CourtId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Tables {@code exchange_change}, {@code exchange_row}, {@code exchange_finding} and {@code exchange_mapping}. */
@Mapper
public interface ChangeMapper {
    /** Lets nobody else take changes of this case until the transaction ends. */
    boolean alone(@Param("court") CourtId court, @Param("source") String source, @Param("caseKey") String caseKey);

    int lastPosition(@Param("job") UUID job);

    /** Takes off the table what says nothing new, and counts it. */
    List<KnownRows> settleKnown(
            @Param("job") UUID job,
            @Param("court") CourtId court,
            @Param("source") String source,
            @Param("from") int from,
            @Param("to") int to);

    /** How many rows of a kind said nothing new. */
    record KnownRows(String kind, int count) {}

    List<String> keys(@Param("job") UUID job, @Param("after") String after, @Param("limit") int limit);

    List<ChangeRow> changes(@Param("job") UUID job, @Param("caseKey") String caseKey);

    int settle(@Param("job") UUID job, @Param("caseKey") String caseKey);

    int clear(@Param("job") UUID job);

    List<SourceRow> rows(
            @Param("court") CourtId court, @Param("source") String source, @Param("caseKey") String caseKey);

    void keep(
            @Param("source") String source,
            @Param("court") CourtId court,
            @Param("held") boolean held,
            @Param("rows") List<ChangeRow> rows,
            @Param("at") Instant at);

    int release(@Param("court") CourtId court, @Param("source") String source, @Param("caseKey") String caseKey);

    List<HeldRow> held(
            @Param("court") CourtId court, @Param("after") @Nullable HeldRow after, @Param("limit") int limit);

    int clearFindings(@Param("caseId") CaseId caseId);

    void find(
            @Param("caseId") CaseId caseId,
            @Param("court") CourtId court,
            @Param("code") String code,
            @Param("about") String about,
            @Param("day") @Nullable LocalDate day);

    /** Looks at a case for what its figures would stumble over. */
    int inspect(@Param("caseId") CaseId caseId);

    List<FindingCount> findingCounts(@Param("viewer") Viewer viewer);

    List<FindingRow> findings(
            @Param("viewer") Viewer viewer,
            @Param("code") @Nullable String code,
            @Param("after") @Nullable FindingKey after,
            @Param("limit") int limit);

    @Nullable
    MappingRow mapping(@Param("court") CourtId court, @Param("source") String source);

    List<MappingRow> mappings(@Param("court") CourtId court);

    int insertMapping(MappingRow row);

    int changeMapping(MappingRow row);
}
