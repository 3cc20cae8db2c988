package court.rulebase;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How rules reach the running application.
 *
 * @param directory folder of rule files to follow; none = folder mode is off
 * @param folderEvery how often the folder is read, whether or not the system told of a change
 */
@Validated
@ConfigurationProperties("court.rulebase")
public record RulebaseSettings(
        @Nullable Path directory, @DefaultValue("1s") Duration folderEvery) {}
