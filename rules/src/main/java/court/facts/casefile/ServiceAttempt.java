package court.facts.casefile;

import court.facts.CaseClass;
import court.facts.Procedure;
import court.facts.Term;

/**
 * A paper that is served on a party, or sent on its way: does the law allow this manner in this case?
 *
 * @param consented whether the party has agreed to electronic service and given its address
 */
@Term("送达")
public record ServiceAttempt(
        @Term("送达方式") ServiceManner manner,
        @Term("案件类型") CaseClass caseClass,
        @Term("程序") Procedure procedure,
        @Term("同意电子送达") boolean consented) {}
