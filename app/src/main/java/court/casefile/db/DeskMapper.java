package court.casefile.db;

import court.identity.Viewer;
import court.kernel.CaseId;
import court.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Table {@code casefile_note}, and what the cases of a person wait for. */
@Mapper
public interface DeskMapper {
    List<WaitingRow> waiting(
            @Param("viewer") Viewer viewer,
            @Param("kind") @Nullable String kind,
            @Param("text") @Nullable String text,
            @Param("afterDay") @Nullable LocalDate afterDay,
            @Param("afterId") @Nullable UUID afterId,
            @Param("limit") int limit);

    void insertNote(
            @Param("id") UUID id,
            @Param("caseId") CaseId caseId,
            @Param("person") PersonId person,
            @Param("words") String words,
            @Param("shared") boolean shared,
            @Param("followUpOn") @Nullable LocalDate followUpOn,
            @Param("at") Instant at);

    /** Notes of a case that a person reads, latest first. */
    List<NoteRow> notes(
            @Param("caseId") CaseId caseId,
            @Param("person") PersonId person,
            @Param("afterAt") @Nullable Instant afterAt,
            @Param("afterId") @Nullable UUID afterId,
            @Param("limit") int limit);

    @Nullable
    NoteRow note(@Param("id") UUID id, @Param("person") PersonId person);

    /** Unsettled notes of a person that come back up to a day, earliest first. */
    List<NoteRow> followUps(
            @Param("person") PersonId person,
            @Param("until") LocalDate until,
            @Param("afterDay") @Nullable LocalDate afterDay,
            @Param("afterId") @Nullable UUID afterId,
            @Param("limit") int limit);

    int changeNote(
            @Param("id") UUID id,
            @Param("person") PersonId person,
            @Param("version") int version,
            @Param("words") String words,
            @Param("shared") boolean shared,
            @Param("followUpOn") @Nullable LocalDate followUpOn);

    int settleNote(
            @Param("id") UUID id,
            @Param("person") PersonId person,
            @Param("version") int version,
            @Param("at") @Nullable Instant at);

    int removeNote(@Param("id") UUID id, @Param("person") PersonId person, @Param("version") int version);
}
