package court.facts.casefile;

import court.facts.Bench;
import court.facts.CaseClass;
import court.facts.Procedure;
import court.facts.Term;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A draft that is ready: does the court ask for its review before it is signed? */
@Term("阅核询问")
public record ReviewQuestion(
        @Term("法院") @Nullable String court,
        @Term("案件类型") CaseClass caseClass,
        @Term("程序") Procedure procedure,
        @Term("审判组织") Bench bench,
        @Term("案由") String cause,
        @Term("标的额") BigDecimal amount,
        @Term("涉外") boolean foreign,
        @Term("再次评议") boolean deliberatedAgain) {}
