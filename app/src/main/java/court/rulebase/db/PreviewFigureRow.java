package court.rulebase.db;

import court.rulebase.DocketSource.Aspect;
import court.rulebase.preview.Turn;
import org.jspecify.annotations.Nullable;

/**
 * How many things change in one way.
 *
 * @param key id of a court, code of a rule, or null where the sum is over all
 */
public record PreviewFigureRow(@Nullable String key, Aspect aspect, Turn turn, long changes) {}
