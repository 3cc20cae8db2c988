package court.config;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The database that Tianping brings along, used when {@code spring.datasource.url} is not set.
 *
 * @param directory folder of data, binaries and lock
 * @param port port on the loopback interface, 0 for any free one
 * @param durable whether a commit waits for the disk; off in tests only
 * @param startupWait how long the server may take to come up
 */
@ConfigurationProperties("court.database")
record DatabaseSettings(
        Path directory,
        @DefaultValue("0") int port,
        @DefaultValue("true") boolean durable,
        @DefaultValue("120s") Duration startupWait) {}
