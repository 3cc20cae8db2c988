package court.process.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.springframework.stereotype.Component;

/** Lays a running instance upon another definition, by the engine's own migration. */
@Component
public class Migrations {
    private final RuntimeService runtime;

    Migrations(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Why an instance cannot be laid upon a definition: the elements for which there is no place, and the engine's words. */
    public static final class CannotMove extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<String> elements;

        public CannotMove(List<String> elements, String words) {
            super(words);
            this.elements = List.copyOf(elements);
        }

        public List<String> elements() {
            return elements;
        }
    }

    /**
     * Elements of equal id and kind are mapped by themselves.
     *
     * @param instructions places of the old model, each with the one of the new model that takes its cases
     */
    public void move(String instance, String from, String to, Map<String, String> instructions) {
        try {
            runtime.newMigration(plan(from, to, instructions))
                    .processInstanceIds(instance)
                    .skipCustomListeners()
                    .skipIoMappings()
                    .execute();
        } catch (MigratingProcessInstanceValidationException e) {
            throw cannot(e.getValidationReport());
        }
    }

    private MigrationPlan plan(String from, String to, Map<String, String> instructions) {
        MigrationPlanBuilder builder =
                runtime.createMigrationPlan(from, to).mapEqualActivities().updateEventTriggers();
        instructions.forEach(builder::mapActivities);
        try {
            return builder.build();
        } catch (MigrationPlanValidationException e) {
            List<String> elements = new ArrayList<>();
            List<String> words = new ArrayList<>();
            e.getValidationReport().getInstructionReports().forEach(report -> {
                elements.add(report.getMigrationInstruction().getSourceActivityId());
                words.addAll(report.getFailures());
            });
            throw new CannotMove(elements, String.join(" ", words));
        }
    }

    private static CannotMove cannot(MigratingProcessInstanceValidationReport report) {
        Stream<String> ofActivities =
                report.getActivityInstanceReports().stream().flatMap(activity -> activity.getFailures().stream());
        return new CannotMove(
                report.getActivityInstanceReports().stream()
                        .map(activity -> activity.getSourceScopeId())
                        .distinct()
                        .toList(),
                String.join(
                        " ",
                        Stream.concat(report.getFailures().stream(), ofActivities)
                                .toList()));
    }
}
