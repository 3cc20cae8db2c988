package court.facts.hearing;

import court.facts.Term;
import org.jspecify.annotations.Nullable;

/** When does this court sit? */
@Term("开庭时段询问")
public record SessionQuestion(
        @Term("法院") @Nullable String court, @Term("工作日") boolean workday) {}
