package court.casefile.desk;

import court.casefile.CaseAccess;
import court.casefile.db.DeskMapper;
import court.casefile.db.NoteRow;
import court.identity.Acting;
import court.identity.Permission;
import court.identity.Viewer;
import court.kernel.CaseId;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.PageKey;
import court.kernel.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes of the people of a case, and the days on which they want to be reminded. They are no part of the file. */
@Service
public class Notes {
    private final DeskMapper mapper;
    private final CaseAccess access;
    private final Acting acting;
    private final Clock clock;

    Notes(DeskMapper mapper, CaseAccess access, Acting acting, Clock clock) {
        this.mapper = mapper;
        this.access = access;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * What a note says.
     *
     * @param shared whether all who work on the case read it
     * @param followUpOn the day on which it comes back; null for a mere note
     */
    public record Said(
            String words, boolean shared, @Nullable LocalDate followUpOn) {}

    /** Shared notes and the reader's own, latest first. */
    public Page<NoteRow> ofCase(CaseId caseId, @Nullable String after, int limit) {
        Viewer viewer = access.requireOwn(caseId);
        PageKey key = PageKey.parse(after);
        return Page.of(
                mapper.notes(
                        caseId,
                        viewer.person(),
                        key == null ? null : key.instant(),
                        key == null ? null : key.id(),
                        limit + 1),
                limit,
                row -> PageKey.of(row.writtenAt(), row.id()));
    }

    /** Own notes that come back up to a day and are not settled, earliest first. */
    public Page<NoteRow> followUps(LocalDate until, @Nullable String after, int limit) {
        PageKey key = PageKey.parse(after);
        return Page.of(
                mapper.followUps(
                        acting.with(Permission.CASE_WORK).person(),
                        until,
                        key == null ? null : key.day(),
                        key == null ? null : key.id(),
                        limit + 1),
                limit,
                row -> PageKey.of(row.followUpOn(), row.id()));
    }

    @Transactional
    public NoteRow write(CaseId caseId, Said said) {
        Viewer viewer = access.requireOwn(caseId);
        UUID id = Ids.next();
        mapper.insertNote(
                id, caseId, viewer.person(), said.words().strip(), said.shared(), said.followUpOn(), clock.instant());
        return own(id, viewer);
    }

    @Transactional
    public NoteRow change(UUID id, int version, Said said) {
        NoteRow note = own(id, acting.with(Permission.CASE_WORK));
        unchanged(mapper.changeNote(
                id, note.personId(), version, said.words().strip(), said.shared(), said.followUpOn()));
        return own(id, acting.viewer());
    }

    /** Marks a note as dealt with, or takes the mark back. */
    @Transactional
    public NoteRow settle(UUID id, int version, boolean settled) {
        NoteRow note = own(id, acting.with(Permission.CASE_WORK));
        unchanged(mapper.settleNote(id, note.personId(), version, settled ? clock.instant() : null));
        return own(id, acting.viewer());
    }

    @Transactional
    public void remove(UUID id, int version) {
        NoteRow note = own(id, acting.with(Permission.CASE_WORK));
        unchanged(mapper.removeNote(id, note.personId(), version));
    }

    private NoteRow own(UUID id, Viewer viewer) {
        NoteRow note = mapper.note(id, viewer.person());
        if (note == null) {
            throw Refused.notFound("casefile.no-such-note", id);
        }
        return note;
    }

    private static void unchanged(int rows) {
        if (rows == 0) {
            throw Refused.conflict("casefile.note-changed-meanwhile");
        }
    }
}
