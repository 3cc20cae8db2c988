package court.process;

import court.process.db.WorkItemRow;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Work items as their reader sees them: tasks by the name in their model, duties and clocks by the title of their rule. */
@Component
class WorkItemTitles {
    private final ModelTitles models;
    private final RuledTitles ruled;

    WorkItemTitles(ModelTitles models, RuledTitles ruled) {
        this.models = models;
        this.ruled = ruled;
    }

    WorkItemRow read(WorkItemRow item) {
        if (!models.english()) {
            return item;
        }
        return item.titled(
                title(item.definitionId(), item.element(), item.title()),
                item.nextDueTitle() == null ? null : ruled.of(item.nextDueTitle()));
    }

    String title(@Nullable String definitionId, String element, String chinese) {
        return definitionId == null ? ruled.of(chinese) : models.element(definitionId, element, chinese);
    }

    /** The Chinese titles that a reader of another language means by a text. */
    Set<String> holding(String text) {
        return Stream.concat(models.holding(text).stream(), ruled.holding(text).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
