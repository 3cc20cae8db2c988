package court.notice;

import court.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told.
 *
 * @param kind capability and event, such as {@code escalation.reminder}
 * @param link page of the application that the notice leads to, beginning with a slash
 * @param key what makes this notice the same as another: a person is told once for each key
 */
public record NewNotice(@Nullable CaseId caseId, String kind, String title, String body, String link, String key) {
    public NewNotice {
        if (!link.startsWith("/") || link.startsWith("//") || link.contains("\\")) {
            throw new IllegalArgumentException("a notice leads to a page of the application, not to " + link);
        }
    }
}
