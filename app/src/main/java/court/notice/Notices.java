package court.notice;

import court.identity.Acting;
import court.kernel.Page;
import court.kernel.PersonId;
import court.kernel.Refused;
import court.notice.db.NewRow;
import court.notice.db.NoticeMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what they have to know; whether there is anything to tell is for the callers to decide. */
@Service
public class Notices {
    private static final int ROWS_IN_ONE_STATEMENT = 1_000;

    private final NoticeMapper mapper;
    private final Acting acting;
    private final Clock clock;

    Notices(NoticeMapper mapper, Acting acting, Clock clock) {
        this.mapper = mapper;
        this.acting = acting;
        this.clock = clock;
    }

    /** Tells several people the same; whoever has been told under the same key is not told again. */
    @Transactional
    public void tell(Collection<PersonId> people, NewNotice notice) {
        tellAll(people.stream().map(person -> new Letter(person, notice)).toList());
    }

    /** Tells many people many things at once. */
    @Transactional
    public void tellAll(Collection<Letter> letters) {
        Instant now = clock.instant();
        // one order for every writer, so that two that tell the same never wait for each other
        List<NewRow> rows = letters.stream()
                .distinct()
                .sorted(Comparator.comparing((Letter letter) -> letter.person().value())
                        .thenComparing(letter -> letter.notice().key()))
                .map(letter -> new NewRow(NoticeId.next(), letter.person(), letter.notice(), now))
                .toList();
        for (int from = 0; from < rows.size(); from += ROWS_IN_ONE_STATEMENT) {
            mapper.insert(rows.subList(from, Math.min(rows.size(), from + ROWS_IN_ONE_STATEMENT)));
        }
    }

    /** Notices of the acting person, newest first: unread or read ones, or both when that is left open. */
    public Page<NoticeRow> mine(@Nullable Boolean unread, @Nullable NoticeId after, int limit) {
        List<NoticeRow> rows = mapper.page(acting.viewer().person(), unread, after, limit + 1);
        return Page.of(rows, limit, row -> row.id().toString());
    }

    public long unread() {
        return mapper.countUnread(acting.viewer().person());
    }

    /** Marks a notice of the acting person as read; the first reading counts. */
    @Transactional
    public NoticeRow read(NoticeId id) {
        PersonId person = acting.viewer().person();
        mapper.read(person, id, clock.instant());
        NoticeRow row = mapper.byId(person, id);
        if (row == null) {
            throw Refused.notFound("notice.no-such-notice", id);
        }
        return row;
    }

    /** Marks everything that the acting person has not read as read, and says how many that were. */
    @Transactional
    public int readAll() {
        return mapper.readAll(acting.viewer().person(), clock.instant());
    }
}
