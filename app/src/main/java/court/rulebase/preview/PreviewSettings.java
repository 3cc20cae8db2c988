package court.rulebase.preview;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How previews of a release are made.
 *
 * @param days how many days of recorded decisions are made again
 * @param share how much of one processor a preview may take while it runs
 * @param await how long who asks for a preview waits for its end before it goes on without him
 * @param floodPercent notices and tasks per hundred open cases from which on they are called a flood
 */
@Validated
@ConfigurationProperties("court.rulebase.preview")
public record PreviewSettings(
        @DefaultValue("7") @Min(1) @Max(366) int days,

        @DefaultValue("0.5") @DecimalMin("0.05") @DecimalMax("1")
        double share,

        @DefaultValue("5s") Duration await,
        @DefaultValue("5") @Min(1) @Max(1000) int floodPercent) {}
