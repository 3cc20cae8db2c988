package court.casefile.series.db;

import com.fasterxml.jackson.databind.JsonNode;
import court.identity.Viewer;
import court.kernel.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Tables {@code casefile_series} and {@code casefile_series_member}. */
@Mapper
public interface SeriesMapper {
    void insert(@Param("r") SeriesRow row);

    /** Series of which the viewer made or sees a case, the latest first. */
    List<SeriesRow> page(
            @Param("viewer") Viewer viewer, @Param("after") @Nullable UUID after, @Param("limit") int limit);

    @Nullable
    SeriesRow within(@Param("viewer") Viewer viewer, @Param("id") UUID id);

    @Nullable
    SeriesRow byId(@Param("id") UUID id);

    /** Rows of a series are filed one after the other, whoever files them. */
    String lock(@Param("series") UUID series);

    /** Puts a case at the end of a series that is locked. */
    void join(@Param("series") UUID series, @Param("caseId") CaseId caseId, @Param("words") JsonNode words);

    /** Cases of a series within the viewer's reach, in the order of the sheet; without those that have left when asked so. */
    List<MemberRow> members(
            @Param("viewer") Viewer viewer,
            @Param("series") UUID series,
            @Param("staying") boolean staying,
            @Param("after") int after,
            @Param("limit") int limit);

    int leave(
            @Param("series") UUID series,
            @Param("caseId") CaseId caseId,
            @Param("at") Instant at,
            @Param("by") String by,
            @Param("reason") String reason);

    /** What the sheet says of a case that is in a series, null for any other. */
    @Nullable
    JsonNode words(@Param("caseId") CaseId caseId);
}
