package court.facts.triage;

import court.facts.Term;
import java.time.LocalDate;

/** The question which amounts the average wage draws in a province on a day. */
@Term("工资标准线问题")
public record WageQuestion(
        @Term("省份") String province, @Term("立案日") LocalDate filedDay) {}
