package court.facts.timelimit;

import court.facts.CaseClass;
import court.facts.Term;
import java.time.LocalDate;

/** The question whether the limit of a case begins anew. */
@Term("重计审限问题")
public record RestartQuestion(
        @Term("案件类别") CaseClass caseClass,
        @Term("重计事由") RestartEvent event,
        @Term("发生日") LocalDate day) {}
