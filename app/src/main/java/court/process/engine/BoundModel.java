package court.process.engine;

import court.process.db.DeployedRow;
import court.process.db.VersionMapper;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.core.model.CallableElement;
import org.jspecify.annotations.Nullable;

/**
 * What a call activity calls: the model that the court of the case has bound to the called process by today, else what was
 * deployed with the caller. The activity itself stays the engine's own, or instances that rest at it could not be moved.
 */
final class BoundModel extends CallableElement {
    private final String process;
    private final VersionMapper bindings;
    private final Clock clock;

    BoundModel(String process, CallableElement parsed, VersionMapper bindings, Clock clock) {
        this.process = process;
        this.bindings = bindings;
        this.clock = clock;
        setDefinitionKeyValueProvider(parsed.getDefinitionKeyValueProvider());
        setBusinessKeyValueProvider(parsed.getBusinessKeyValueProvider());
        setTenantIdProvider(parsed.getTenantIdProvider());
        setDeploymentId(parsed.getDeploymentId());
        setBinding(CallableElementBinding.DEPLOYMENT);
    }

    @Override
    public String getDefinitionKey(VariableScope scope) {
        DeployedRow bound = bound();
        return bound == null ? super.getDefinitionKey(scope) : bound.processId();
    }

    @Override
    public String getDeploymentId() {
        DeployedRow bound = bound();
        return bound == null ? super.getDeploymentId() : bound.deploymentId();
    }

    private @Nullable DeployedRow bound() {
        return Moving.isUnderWay()
                ? bindings.bound(process, Moving.current().moment().court(), LocalDate.now(clock))
                : null;
    }
}
