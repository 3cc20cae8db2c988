package court.bpmn;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One activity, event or gateway of a model, with what the palette lets a designer say about it.
 *
 * @param nameEn its name in English, null where nobody has written one
 * @param parent the sub-process it lies in
 * @param attachedTo the activity a boundary event sits on
 * @param takes variables handed to the called model
 * @param gives variables handed back by the called model
 * @param clock the clock that the model adds to those of the law while a case is here
 */
public record ModelElement(
        String id,
        ElementKind kind,
        String name,
        @Nullable String nameEn,
        @Nullable String parent,
        @Nullable String role,
        @Nullable String form,
        @Nullable String done,
        @Nullable String step,
        @Nullable String message,
        @Nullable String calledModel,
        @Nullable String attachedTo,
        List<String> takes,
        List<String> gives,
        @Nullable ModelClock clock,
        int line) {}
