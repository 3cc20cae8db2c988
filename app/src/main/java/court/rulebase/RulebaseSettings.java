package court.rulebase;

import jakarta.validation.constraints.Size;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How rules reach the running application.
 *
 * @param node what this node is called on the rules page; none = machine and port
 * @param directory folder of rule files to follow; none = folder mode is off
 * @param folderEvery how often the folder is read, whether or not the system told of a change
 */
@Validated
@ConfigurationProperties("court.rulebase")
public record RulebaseSettings(
        @Nullable @Size(min = 1, max = 100) String node,
        @Nullable Path directory,
        @DefaultValue("1s") Duration folderEvery) {}
