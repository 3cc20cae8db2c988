package court.hearing.feed;

import court.audit.AuditLog;
import court.hearing.db.FeedMapper;
import court.hearing.db.FeedReader;
import court.hearing.db.FeedRow;
import court.identity.Acting;
import court.identity.Permission;
import court.identity.Viewer;
import court.kernel.Refused;
import court.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Addresses at which calendar programs read the days of a person. Whoever knows an address reads it, so it can be ended at any time. */
@Service
public class Feeds {
    private static final int SECRET_BYTES = 32;
    private static final int DAYS_BACK = 31;
    private static final int DAYS_AHEAD = 366;

    private final FeedMapper mapper;
    private final FeedCalendar calendar;
    private final Acting acting;
    private final AuditLog audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Feeds(FeedMapper mapper, FeedCalendar calendar, Acting acting, AuditLog audit, Clock clock) {
        this.mapper = mapper;
        this.calendar = calendar;
        this.acting = acting;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the acting person has a feed. */
    public Optional<FeedRow> mine() {
        return Optional.ofNullable(mapper.feed(acting.with(Permission.CASE_WORK).person()));
    }

    /**
     * Makes a feed, and ends the one before.
     *
     * @return the path at which it is read; shown this once
     */
    @Transactional
    public String make() {
        Viewer viewer = acting.with(Permission.CASE_WORK);
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        mapper.make(viewer.person(), hash(token), clock.instant());
        audit.record("hearing.feed-made", "person", viewer.person(), Map.of());
        return "/feeds/" + token + ".ics";
    }

    @Transactional
    public void end() {
        Viewer viewer = acting.with(Permission.CASE_WORK);
        if (mapper.end(viewer.person()) > 0) {
            audit.record("hearing.feed-ended", "person", viewer.person(), Map.of());
        }
    }

    /** A feed as iCalendar (RFC 5545): sittings, next due days and follow-ups of a month back and a year ahead. */
    @Transactional
    public String read(String token) {
        FeedReader reader = mapper.reader(hash(token));
        if (reader == null) {
            throw Refused.notFound("hearing.no-such-feed");
        }
        mapper.read(reader.person(), clock.instant());
        LocalDate today = LocalDate.now(clock);
        return calendar.of(
                mapper.days(reader.person(), today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD)),
                reader.language());
    }

    private static byte[] hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
    }
}
