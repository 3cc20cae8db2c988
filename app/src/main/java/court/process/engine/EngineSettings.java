package court.process.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/** What the engine may do: no scripts, no beans but the step and the standing. Waits for Flyway, which makes the engine's schema. */
@Component
@DependsOnDatabaseInitialization
class EngineSettings extends AbstractProcessEnginePlugin {
    private final ModelWords words;
    private final TraceListener trace;

    EngineSettings(ModelWords words, TraceListener trace) {
        this.words = words;
        this.trace = trace;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        // the starter's own expression manager would reach every Spring bean
        engine.setExpressionManager(new JuelExpressionManager(words));
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(trace))); // the starter adds its own;
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setHistory(HistoryLevel.HISTORY_LEVEL_NONE.getName());
        engine.setDeploymentLockUsed(true);
        engine.setQueryMaxResultsLimit(1000);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setEnableScriptCompilation(false);
        engine.setEnforceHistoryTimeToLive(true);
        engine.setDeserializationTypeValidationEnabled(true);
    }
}
