package court.process;

import court.bpmn.Form;
import court.kernel.CaseId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A filled form.
 *
 * @param about the application that is decided, when the form came with a work item of a side process
 * @param values by field key, in the types that {@code FormCheck} admits
 */
public record FormSubmission(
        CaseId caseId, Form form, @Nullable UUID about, Map<String, ?> values) {}
