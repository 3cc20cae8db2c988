package court.notice;

import court.kernel.Leftovers;
import court.notice.db.NoticeMapper;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Notices that were read long ago. */
@Component
@EnableConfigurationProperties(NoticeSettings.class)
class ReadNotices implements Leftovers {
    private final NoticeMapper mapper;
    private final NoticeSettings settings;

    ReadNotices(NoticeMapper mapper, NoticeSettings settings) {
        this.mapper = mapper;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "notice.read";
    }

    @Override
    public Duration keep() {
        return settings.keepRead();
    }

    @Override
    public int remove(Instant olderThan, int atMost) {
        return mapper.removeRead(olderThan, atMost);
    }
}
