package court.process.engine;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.springframework.modulith.NamedInterface;

/** The engine's tables without a running engine, for a restore. */
@NamedInterface("schema")
public final class EngineSchema {
    private EngineSchema() {}

    /** Makes the tables in the schema that is first on the path of the connection. */
    public static void make(DataSource database) {
        ProcessEngineConfiguration engine = new StandaloneProcessEngineConfiguration()
                .setProcessEngineName("tianping-schema")
                .setDataSource(database)
                .setDatabaseTablePrefix("camunda.")
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                .setHistory(HistoryLevel.HISTORY_LEVEL_NONE.getName())
                .setJobExecutorActivate(false);
        ((StandaloneProcessEngineConfiguration) engine).setDatabaseSchema("camunda");
        engine.buildProcessEngine().close();
    }
}
