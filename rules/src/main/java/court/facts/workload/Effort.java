package court.facts.workload;

import court.facts.Term;

/** The minutes of a judge that a deed stands for. */
@Term("事项工时")
public record Effort(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("分钟") int minutes) {}
