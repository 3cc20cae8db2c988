package court.document;

import court.document.content.ContentStore;
import court.document.db.DocumentMapper;
import court.kernel.Leftovers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Contents that were stored and never became a document, since the transaction around them failed. Whoever stores a content holds
 * it from before the look at the disk until the commit; what can be held alone here and has no row is nobody's.
 */
@Component
class Orphans implements Leftovers {
    private static final int AT_ONCE = 500;
    private static final String FAILED = "the folder of documents could not be cleaned up";

    private final ContentStore contents;
    private final DocumentMapper mapper;
    private final DocumentSettings settings;

    Orphans(ContentStore contents, DocumentMapper mapper, DocumentSettings settings) {
        this.contents = contents;
        this.mapper = mapper;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "document.orphans";
    }

    @Override
    public Duration keep() {
        return settings.keepOrphans();
    }

    @Override
    public int remove(Instant olderThan, int atMost) {
        AtomicInteger removed = new AtomicInteger();
        try {
            contents.older(olderThan, AT_ONCE, names -> {
                Set<String> nobodys = new TreeSet<>(names);
                nobodys.removeAll(names.isEmpty() ? Set.of() : mapper.referredTo(names));
                nobodys.stream()
                        .limit(atMost - removed.get())
                        .filter(this::discard)
                        .forEach(name -> removed.incrementAndGet());
                return removed.get() < atMost;
            });
            return removed.get() + (removed.get() < atMost ? contents.discardReceived(olderThan) : 0);
        } catch (IOException e) {
            throw new UncheckedIOException(FAILED, e);
        }
    }

    private boolean discard(String sha256) {
        if (!mapper.holdAlone(sha256) || !mapper.referredTo(List.of(sha256)).isEmpty()) {
            return false;
        }
        try {
            contents.discard(sha256);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(FAILED, e);
        }
    }
}
