package court.notice;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long notices stay.
 *
 * @param keepRead how long a notice is kept after it was read; an unread one stays
 */
@Validated
@ConfigurationProperties("court.notice")
record NoticeSettings(@NotNull @DefaultValue("365d") Duration keepRead) {}
