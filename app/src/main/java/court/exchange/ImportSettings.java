package court.exchange;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where files wait while they are imported and how large one may be.
 *
 * @param directory folder of the files of imports under way; empty when none is
 * @param largest largest file that is taken in
 * @param keepRejections how long rejected lines are kept after their import has ended
 */
@Validated
@ConfigurationProperties("court.exchange")
public record ImportSettings(
        @NotNull Path directory,
        @NotNull @DefaultValue("20MB") DataSize largest,
        @NotNull @DefaultValue("365d") Duration keepRejections) {}
