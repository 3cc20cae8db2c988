package court.workload.db;

import court.identity.Viewer;
import court.kernel.CaseId;
import court.kernel.CourtId;
import court.kernel.PersonId;
import court.workload.model.CauseTable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Averages, weights and loads. */
@Mapper
public interface WorkloadMapper {
    /** One change of a court's bases at a time, until the end of the transaction. */
    void lockCourt(@Param("court") CourtId court);

    AverageRow averages(@Param("court") CourtId court, @Param("kind") String kind, @Param("year") int year);

    List<DeedCount> deeds(@Param("court") CourtId court, @Param("kind") String kind, @Param("year") int year);

    void retire(@Param("court") CourtId court, @Param("kind") String kind);

    void insertBase(BaseRow row);

    /** Mean weights of the causes of the year that a base was made of. */
    List<CauseTable.Mean> means(@Param("base") UUID base);

    List<CauseParent> parents();

    void insertCauses(@Param("base") UUID base, @Param("rows") List<CauseTable.Line> rows);

    List<BaseRow> bases(@Param("court") CourtId court);

    @Nullable
    BaseRow base(@Param("id") UUID id, @Param("court") CourtId court);

    @Nullable
    BaseRow inForce(@Param("court") CourtId court, @Param("kind") String kind);

    List<CauseWeightRow> causes(
            @Param("base") UUID base, @Param("after") @Nullable String after, @Param("limit") int limit);

    List<SourceRow> sources(
            @Param("base") UUID base,
            @Param("cause") @Nullable String cause,
            @Param("after") @Nullable UUID after,
            @Param("limit") int limit);

    void pages(
            @Param("caseId") CaseId caseId,
            @Param("file") @Nullable Integer file,
            @Param("record") @Nullable Integer record,
            @Param("judgment") @Nullable Integer judgment);

    void correct(@Param("caseId") CaseId caseId, @Param("factor") BigDecimal factor);

    @Nullable
    PagesRow weight(@Param("caseId") CaseId caseId);

    int askCorrection(
            @Param("id") UUID id,
            @Param("caseId") CaseId caseId,
            @Param("court") CourtId court,
            @Param("factor") BigDecimal factor,
            @Param("reason") String reason,
            @Param("by") PersonId by,
            @Param("at") Instant at);

    int decideCorrection(
            @Param("id") UUID id, @Param("state") String state, @Param("by") PersonId by, @Param("at") Instant at);

    @Nullable
    CorrectionRow correction(@Param("id") UUID id);

    @Nullable
    PersonId asker(@Param("id") UUID id);

    List<CorrectionRow> correctionsOf(@Param("caseId") CaseId caseId);

    List<CorrectionRow> openCorrections(
            @Param("viewer") Viewer viewer, @Param("after") @Nullable UUID after, @Param("limit") int limit);

    List<LoadRow> loads(@Param("viewer") Viewer viewer, @Param("from") LocalDate from, @Param("to") LocalDate to);

    List<MonthRow> months(
            @Param("viewer") Viewer viewer,
            @Param("judge") @Nullable UUID judge,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to);
}
