package court.process;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How models reach the running application.
 *
 * @param directory folder of models to follow; none = folder mode is off
 * @param folderEvery how often the folder is read, whether or not the system told of a change
 */
@ConfigurationProperties("court.process")
public record ProcessSettings(
        @Nullable Path directory, @DefaultValue("1s") Duration folderEvery) {}
