package court.assignment.db;

import court.kernel.CaseId;
import court.kernel.CourtId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The books of assignments and the secrets behind them. */
@Mapper
public interface BookMapper {
    void openBook(@Param("court") CourtId court, @Param("hash") String hash);

    /** Reads and locks the book of a court, so that its entries are written one after another. */
    BookRow lock(@Param("court") CourtId court);

    void write(@Param("court") CourtId court, @Param("row") BookRow row);

    void insert(EntryRow row);

    void insertChain(
            @Param("id") UUID id,
            @Param("court") CourtId court,
            @Param("first") byte[] first,
            @Param("links") int links,
            @Param("at") Instant at);

    ChainRow chain(@Param("id") UUID id);

    /** The chain that was committed to after another one. */
    @Nullable
    UUID chainAfter(@Param("court") CourtId court, @Param("chain") UUID chain);

    List<EntryRow> after(@Param("court") CourtId court, @Param("number") int number, @Param("limit") int limit);

    List<EntryView> ofCase(@Param("caseId") CaseId caseId);

    List<EntryView> page(
            @Param("court") CourtId court,
            @Param("kinds") List<String> kinds,
            @Param("before") @Nullable Integer before,
            @Param("limit") int limit);

    @Nullable
    EntryView entry(@Param("id") UUID id, @Param("court") CourtId court);

    /** Cases that this court assigns itself with the judge each is with, in order of their ids. */
    List<HoldingRow> holdings(
            @Param("court") CourtId court, @Param("after") @Nullable CaseId after, @Param("limit") int limit);

    /** The draw of another case of the same series; null when none was drawn yet. */
    @Nullable
    SeriesDraw drawOfSeries(@Param("caseId") CaseId caseId);

    /** Members of the panel of a case besides its judge. */
    List<String> members(@Param("caseId") CaseId caseId);

    int rounds(@Param("caseId") CaseId caseId);
}
