package court.config;

import court.audit.AuditBook;
import court.document.DocumentSettings;
import court.document.content.ContentStore;
import court.kernel.Refused;
import court.operation.backup.Backup;
import court.operation.backup.Restore;
import java.nio.file.Files;
import org.mybatis.spring.annotation.MapperScan;
import org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.info.ProjectInfoAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/**
 * The few beans that commands of the operator need; each is made when it is asked for, so that a file can be verified where no
 * database is. It carries no stereotype, or the server would take it for a part of itself.
 */
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    MessageSourceAutoConfiguration.class,
    MybatisAutoConfiguration.class,
    ProjectInfoAutoConfiguration.class
})
@Import({
    TimeConfig.class,
    Problems.class,
    ContentStore.class,
    Backup.class,
    Restore.class,
    AuditBook.class,
    Operator.class
})
@MapperScan(basePackages = "court.audit.db", lazyInitialization = "true")
@EnableConfigurationProperties({DatabaseSettings.class, DocumentSettings.class})
class CommandApplication {
    /** The own database: that of a running platform, or else started for the time of the command. */
    @Bean
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
    static JdbcConnectionDetails ownDatabase(DatabaseSettings settings, Environment environment) {
        boolean there = Files.exists(settings.directory().resolve("data").resolve("PG_VERSION"));
        if (!there && !environment.containsProperty(CommandLine.RESTORE)) {
            throw Refused.notFound("operation.no-database", settings.directory());
        }
        try {
            return OwnDatabase.start(settings);
        } catch (DatabaseUnavailable e) {
            if (e.reason() == DatabaseUnavailable.Reason.FOLDER_TAKEN) {
                return new RunningDatabase(DatabaseFolder.portOfServer(settings.directory()));
            }
            throw e;
        }
    }
}
