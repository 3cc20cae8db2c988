package court.exchange;

import court.exchange.db.ExchangeMapper;
import court.kernel.Leftovers;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Rejected lines of imports that ended long ago; what the import came to stays. */
@Component
class OldRejections implements Leftovers {
    private final ExchangeMapper mapper;
    private final ImportSettings settings;

    OldRejections(ExchangeMapper mapper, ImportSettings settings) {
        this.mapper = mapper;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "exchange.rejections";
    }

    @Override
    public Duration keep() {
        return settings.keepRejections();
    }

    @Override
    public int remove(Instant olderThan, int atMost) {
        return mapper.removeRejections(olderThan, atMost);
    }
}
