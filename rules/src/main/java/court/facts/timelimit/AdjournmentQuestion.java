package court.facts.timelimit;

import court.facts.Procedure;
import court.facts.Term;
import java.time.LocalDate;

/** The question whether a civil hearing may be put off once more; it never stops the clock. */
@Term("延期开庭问题")
public record AdjournmentQuestion(
        @Term("程序") Procedure procedure,
        @Term("延期事由") AdjournmentGround ground,
        @Term("决定日") LocalDate day,
        @Term("已延期次数") int earlier,
        @Term("不可抗力或意外") boolean forceMajeure,
        @Term("院长批准") boolean presidentApproved) {}
