package court.rulebase;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
 * @param shadowQueue how many live decisions may wait to be judged by drafts; more are dropped and counted
 * @param shadowShare how many of a hundred live decisions are judged by drafts
 */
@Validated
@ConfigurationProperties("court.rulebase")
public record RulebaseSettings(
        @Nullable @Size(min = 1, max = 100) String node,
        @Nullable Path directory,
        @DefaultValue("1s") Duration folderEvery,
        @DefaultValue("5000") @Min(1) @Max(1_000_000) int shadowQueue,
        @DefaultValue("100") @Min(1) @Max(100) int shadowShare) {}
