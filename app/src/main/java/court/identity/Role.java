package court.identity;

import static court.identity.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** Duties that a person can hold in a court, each with what it permits. */
public enum Role {
    JUDGE(CASE_READ, CASE_WORK, RULES_ASK),
    ASSISTANT(CASE_READ, CASE_WORK, RULES_ASK),
    CLERK(CASE_READ, CASE_WORK, RULES_ASK),
    FILING_CLERK(CASE_READ, CASE_WORK, CASE_FILE, RULES_ASK),
    CHIEF(CASE_READ, CASE_WORK, COURT_READ, PROCESS_WATCH, PROCESS_REPAIR, RULES_ASK, PEOPLE_READ),
    VICE_PRESIDENT(CASE_READ, CASE_WORK, COURT_READ, PROCESS_WATCH, PROCESS_REPAIR, RULES_ASK, PEOPLE_READ),
    PRESIDENT(
            CASE_READ,
            CASE_WORK,
            COURT_READ,
            WORKLOAD_MANAGE,
            ASSIGNMENT_MANAGE,
            PROCESS_WATCH,
            PROCESS_REPAIR,
            RULES_ASK,
            PEOPLE_READ),
    TRIAL_OFFICE(
            CASE_READ,
            CASE_WORK,
            COURT_READ,
            WORKLOAD_MANAGE,
            ASSIGNMENT_MANAGE,
            PROCESS_WATCH,
            PROCESS_REPAIR,
            RULES_ASK,
            IMPORT_RUN,
            PEOPLE_READ,
            PAPERS_MANAGE,
            CLOCK_CHECK),
    INSPECTOR(AUDIT_READ),
    RULES_OFFICER(RULES_ASK, RULES_READ, RULES_DRAFT, RULES_APPROVE, CALENDAR_MANAGE),
    PROVINCE_RULES_OFFICER(RULES_ASK, RULES_READ, RULES_DRAFT, RULES_APPROVE),
    COURT_RULES_OFFICER(RULES_ASK, RULES_READ, RULES_DRAFT, RULES_APPROVE),
    PROCESS_DESIGNER(PROCESS_WATCH, PROCESS_READ, PROCESS_DRAFT, PROCESS_APPROVE),
    ENFORCEMENT_OFFICER(CASE_READ, CASE_WORK),
    GRID_HELPER(),
    MEDIATOR(),
    PARTY(),
    LAWYER(),
    ADMINISTRATOR(PEOPLE_READ, PEOPLE_MANAGE, CALENDAR_MANAGE, IMPORT_REFERENCE, SETTINGS_READ, CLOCK_MOVE);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions =
                permissions.length == 0 ? EnumSet.noneOf(Permission.class) : EnumSet.of(permissions[0], permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
