package court.facts.timelimit;

import court.facts.CaseClass;
import court.facts.DutyRole;
import court.facts.Term;
import java.time.LocalDate;

/** Who asks for an extension and who is about to decide it. */
@Term("延长审批问题")
public record ApprovalQuestion(
        @Term("案件类别") CaseClass caseClass,
        @Term("决定日") LocalDate day,
        @Term("申请人") DutyRole applicant,
        @Term("决定人") DutyRole decider,
        @Term("决定人即申请人") boolean sameOfficer,
        @Term("院长参审") boolean presidentSits,
        @Term("法院规定授权") boolean delegated,
        @Term("逾期申请") boolean late) {}
