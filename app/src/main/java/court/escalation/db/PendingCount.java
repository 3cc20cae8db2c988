package court.escalation.db;

/** How many cases were taken in last year, and how many are pending for more than one year and three. */
public record PendingCount(int lastYearIntake, int overOneYear, int overThreeYears) {}
