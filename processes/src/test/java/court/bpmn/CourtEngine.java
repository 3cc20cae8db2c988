package court.bpmn;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** One real engine on one real PostgreSQL for all process tests, holding every shipped model. */
final class CourtEngine {

    /** Activities whose step was run, in order: {@code business key/activity}. */
    static final List<String> STEPS = new CopyOnWriteArrayList<>();

    /** What every instance has passed. */
    static final PassedListener PASSED = new PassedListener();

    private static final CourtEngine THE_ONE = new CourtEngine();

    private final ProcessEngine engine;

    private CourtEngine() {
        try {
            engine = start();
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static ProcessEngine engine() {
        return THE_ONE.engine;
    }

    private static ProcessEngine start() throws IOException, SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Path.of("target", "postgres").toFile())
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setPGStartupWait(Duration.ofSeconds(120))
                .start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema camunda");
        }
        ProcessEngine engine = configuration(postgres.getJdbcUrl("postgres", "postgres") + "&currentSchema=camunda")
                .buildProcessEngine();
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name("shipped models");
        Shelf.MODELS.forEach(file -> deployment.addInputStream(file.path(), new ByteArrayInputStream(file.bytes())));
        deployment.deploy();
        return engine;
    }

    private static ProcessEngineConfiguration configuration(String url) {
        JavaDelegate step =
                execution -> STEPS.add(execution.getProcessBusinessKey() + "/" + execution.getCurrentActivityId());
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        // by its address, not as a data source: then the engine keeps its connections instead of opening one for every
        // command
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUrl(url);
        configuration.setDatabaseSchema("camunda");
        configuration.setDatabaseTablePrefix("camunda.");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        configuration.setMetricsEnabled(false);
        configuration.setJobExecutorActivate(false);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(PASSED))); // the engine adds its own;
        configuration.setExpressionManager(new JuelExpressionManager(new StandingWords(step)));
        return configuration;
    }
}
