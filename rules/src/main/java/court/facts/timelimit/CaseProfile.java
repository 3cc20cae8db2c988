package court.facts.timelimit;

import court.facts.Bench;
import court.facts.CaseClass;
import court.facts.Procedure;
import court.facts.Term;
import org.jspecify.annotations.Nullable;

/** What a clock needs to know of the case. */
@Term("案件概况")
public record CaseProfile(
        @Term("案件类别") CaseClass caseClass,
        @Term("程序") Procedure procedure,
        @Term("审判组织") @Nullable Bench bench,
        @Term("诉的种类") @Nullable SuitKind suit,
        @Term("涉外") boolean foreign,
        @Term("在押") boolean detained,
        @Term("须经阅核") boolean reviewRequired,
        @Term("法院") @Nullable String court) {}
