package court.identity;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an operation asks for; row permission comes on top, in the SQL of every list. */
public enum Permission {
    /** Read cases in one's reach. */
    CASE_READ("casefile.read"),
    /** Perform deeds and complete work items in one's reach. */
    CASE_WORK("casefile.work"),
    /** Submit and decide on filings. */
    CASE_FILE("casefile.file"),
    /** Read process data of the whole division or court. */
    COURT_READ("casefile.read-court"),
    /** Put templates of papers of one's court in force. */
    PAPERS_MANAGE("document.templates"),
    /** Freeze the averages that make standard cases. */
    WORKLOAD_MANAGE("workload.manage"),
    /** Settle coefficients, specialities, ceilings, leave, conflicts and assessors. */
    ASSIGNMENT_MANAGE("assignment.manage"),
    /** Look through the deductions and extensions of one's court. */
    CLOCK_CHECK("casefile.check"),
    RULES_ASK("rulebase.ask"),
    RULES_READ("rulebase.read"),
    RULES_DRAFT("rulebase.draft"),
    RULES_APPROVE("rulebase.approve"),
    PROCESS_READ("process.read"),
    PROCESS_DRAFT("process.draft"),
    PROCESS_APPROVE("process.approve"),
    /** See what runs: all of it by case number, or the cases of one's court. */
    PROCESS_WATCH("process.watch"),
    /** Ask for a single case to be put right, or approve what another has asked for. */
    PROCESS_REPAIR("process.repair"),
    CALENDAR_MANAGE("calendar.manage"),
    PEOPLE_READ("identity.read"),
    PEOPLE_MANAGE("identity.manage"),
    AUDIT_READ("audit.read"),
    IMPORT_RUN("exchange.import"),
    IMPORT_REFERENCE("exchange.import-reference"),
    SETTINGS_READ("config.read"),
    CLOCK_MOVE("demo.move-clock");

    private final String code;

    Permission(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
