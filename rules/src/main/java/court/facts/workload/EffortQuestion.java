package court.facts.workload;

import court.facts.Term;

/** The question how much work a deed stands for. */
@Term("事项工时问题")
public record EffortQuestion(@Term("事项") String deed) {}
