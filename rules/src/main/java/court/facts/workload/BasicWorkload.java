package court.facts.workload;

import court.facts.Term;

/** The basic workload of a year, in standard cases. */
@Term("基本工作量")
public record BasicWorkload(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("标准案件数") int cases,
        @Term("占法官的百分比") int share) {}
