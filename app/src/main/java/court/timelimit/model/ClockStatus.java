package court.timelimit.model;

/** Whether a clock runs, stands still, or has run out. */
public enum ClockStatus {
    RUNNING,
    STOPPED,
    OVERDUE
}
