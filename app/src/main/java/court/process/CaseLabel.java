package court.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a work item shows of its case, so that an inbox needs no look into the file.
 *
 * @param text case number, or receipt number before acceptance, and title
 * @param light name of the light of the clock that is due next
 */
public record CaseLabel(
        String text, @Nullable LocalDate nextDue, @Nullable String nextDueTitle, String light) {}
