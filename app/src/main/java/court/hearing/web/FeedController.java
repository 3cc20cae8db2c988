package court.hearing.web;

import court.hearing.db.FeedRow;
import court.hearing.feed.Feeds;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The calendar feed of the acting person, and the feed itself, which calendar programs read by its secret address. */
@RestController
class FeedController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Feeds feeds;

    FeedController(Feeds feeds) {
        this.feeds = feeds;
    }

    /** Whether there is a feed, since when, and when it was last read. */
    record Feed(
            boolean on, @Nullable Instant madeAt, @Nullable Instant lastReadAt) {}

    record Made(String path) {}

    @GetMapping("/api/calendar-feed")
    Feed mine() {
        FeedRow row = feeds.mine().orElse(null);
        return row == null ? new Feed(false, null, null) : new Feed(true, row.madeAt(), row.lastReadAt());
    }

    /** Makes a feed and ends the one before; its address is shown this once. */
    @PostMapping("/api/calendar-feed")
    @ResponseStatus(HttpStatus.CREATED)
    Made make() {
        return new Made(feeds.make());
    }

    @DeleteMapping("/api/calendar-feed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end() {
        feeds.end();
    }

    @GetMapping("/feeds/{token}.ics")
    ResponseEntity<byte[]> read(@PathVariable String token) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(feeds.read(token).getBytes(StandardCharsets.UTF_8));
    }
}
