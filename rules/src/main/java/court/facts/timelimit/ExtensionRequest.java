package court.facts.timelimit;

import court.facts.CaseClass;
import court.facts.Procedure;
import court.facts.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The question how far a limit may be extended; the law is that of the day the extension is granted. */
@Term("延长审限问题")
public record ExtensionRequest(
        @Term("案件类别") CaseClass caseClass,
        @Term("程序") Procedure procedure,
        @Term("第几次延长") int order,
        @Term("批准日") LocalDate grantedDay,
        @Term("试点法院") boolean pilotCourt,
        @Term("在押") boolean detained,
        @Term("双方当事人同意") boolean bothPartiesConsent,
        @Term("法院") @Nullable String court) {}
