package court.facts.timelimit;

import court.facts.CaseClass;
import court.facts.Term;
import java.time.LocalDate;

/** The question whether a case ends for what has happened to a party or to the title. */
@Term("终结问题")
public record EndQuestion(
        @Term("案件类别") CaseClass caseClass,
        @Term("终结事由") EndCause cause,
        @Term("发生日") LocalDate day,
        @Term("有证明文书") boolean proofPresent) {}
