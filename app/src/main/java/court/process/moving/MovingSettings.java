package court.process.moving;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How running cases are moved, and how drafts are replayed.
 *
 * @param share how much of one processor such work may take while it runs
 * @param await how long who asks for it waits for its end before it goes on without him
 * @param silence how long a node may say nothing of its work before another takes it over
 */
@Validated
@ConfigurationProperties("court.process.moving")
public record MovingSettings(
        @DefaultValue("0.5") @DecimalMin("0.05") @DecimalMax("1")
        double share,

        @DefaultValue("5s") Duration await,
        @DefaultValue("30s") Duration silence) {}
