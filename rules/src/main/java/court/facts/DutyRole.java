package court.facts;

/** Who owes a deed or receives a reminder: an office, never a named person. */
@Term("义务人")
public enum DutyRole {
    @Term("承办法官")
    JUDGE,
    @Term("审判长")
    PRESIDING_JUDGE,
    @Term("法官助理")
    ASSISTANT,
    @Term("书记员")
    CLERK,
    @Term("立案人员")
    FILING_CLERK,
    @Term("庭长")
    CHIEF,
    @Term("副院长")
    VICE_PRESIDENT,
    @Term("院长")
    PRESIDENT,
    @Term("审管办")
    TRIAL_OFFICE,
    @Term("上级法院")
    UPPER_COURT,
    @Term("当事人")
    PARTY
}
