package court.facts.assignment;

import court.facts.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The question by which measure a court draws on a day. */
@Term("分案抽取问题")
public record DrawQuestion(
        @Term("法院") @Nullable String court, @Term("日期") LocalDate day) {}
