package court.process.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Puts one running instance right, by the engine's own modification. */
@Component
public class Modifications {
    private final RuntimeService runtime;

    Modifications(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The engine does not do it, in its own words. */
    public static final class Impossible extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Impossible(ProcessEngineException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** Leaves a place without what follows it, and goes on before another element. */
    public void jump(String instance, String from, String to) {
        attempt(() -> runtime.createProcessInstanceModification(instance)
                .cancelAllForActivity(from)
                .startBeforeActivity(to)
                .execute());
    }

    /** Leaves a place without what follows it; an instance that has no other place ends. */
    public void cancel(String instance, String element) {
        attempt(() -> runtime.createProcessInstanceModification(instance)
                .cancelAllForActivity(element)
                .execute());
    }

    private static void attempt(Runnable command) {
        try {
            command.run();
        } catch (BadUserRequestException e) {
            throw new Impossible(e);
        }
    }
}
