package court.casefile.db;

import court.identity.Viewer;
import court.kernel.CaseId;
import court.kernel.CourtId;
import court.kernel.DeedId;
import court.kernel.PartyId;
import court.kernel.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Cases, parties and deeds. */
@Mapper
public interface CaseMapper {
    void insert(CaseRow row);

    int update(CaseRow row);

    /** What a source has corrected in the filing of its own case. */
    int correct(CaseRow row);

    void correctParty(PartyRow row);

    void removeParty(@Param("id") PartyId id);

    void propose(
            @Param("id") CaseId id,
            @Param("procedure") String procedure,
            @Param("rule") String rule,
            @Param("reasons") String reasons);

    /** Reads and locks a case, so that its deeds are recorded one after another. */
    @Nullable
    CaseRow lock(@Param("id") CaseId id);

    @Nullable
    CaseRow byId(@Param("id") CaseId id);

    @Nullable
    CaseId bySource(@Param("source") String source, @Param("sourceId") String sourceId);

    void insertParties(@Param("rows") List<PartyRow> rows);

    List<CaseName> names(@Param("ids") Collection<CaseId> ids);

    List<PartyRow> parties(@Param("caseId") CaseId caseId);

    void insertDeeds(@Param("rows") List<DeedRow> rows);

    List<DeedRow> deeds(@Param("caseId") CaseId caseId);

    /** Deeds that stand, in the order of recording, without those that the secondary file holds. */
    List<RecordedRow> recorded(@Param("cases") Collection<CaseId> cases, @Param("hidden") Collection<String> hidden);

    int reverse(
            @Param("id") DeedId id,
            @Param("caseId") CaseId caseId,
            @Param("at") Instant at,
            @Param("by") String by,
            @Param("reason") String reason);

    List<String> knownSources(@Param("caseId") CaseId caseId, @Param("ids") Collection<String> ids);

    int nextSerial(@Param("court") CourtId court, @Param("year") int year, @Param("type") String type);

    void replaceMembers(@Param("caseId") CaseId caseId, @Param("members") Collection<PersonId> members);

    List<PersonId> members(@Param("caseId") CaseId caseId);

    /** What reach a person has of a case: OWN, LEADER, UPPER, FILED, or null for none. */
    @Nullable
    String reach(@Param("id") CaseId id, @Param("viewer") Viewer viewer);

    boolean onAppeal(@Param("id") CaseId id);

    List<CaseListRow> page(@Param("q") CaseQuery query);

    List<StageCount> counts(@Param("q") CaseQuery query);

    boolean hasGround(@Param("caseId") CaseId caseId, @Param("person") PersonId person);

    void insertGround(
            @Param("id") UUID id,
            @Param("caseId") CaseId caseId,
            @Param("person") PersonId person,
            @Param("ground") String ground,
            @Param("reason") String reason,
            @Param("at") Instant at);
}
