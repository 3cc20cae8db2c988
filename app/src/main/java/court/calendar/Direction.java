package court.calendar;

/** Whether a period runs from its day onward, or back to a day by which something must have been done. */
public enum Direction {
    FORWARD,
    BACKWARD
}
