package court.config;

import court.kernel.CourtClock;
import java.time.Clock;
import java.time.ZoneId;
import java.util.TimeZone;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock and the one zone. */
@Configuration(proxyBeanMethods = false)
class TimeConfig {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static {
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
    }

    @Bean
    CourtClock clock() {
        return new CourtClock(Clock.system(ZONE));
    }
}
