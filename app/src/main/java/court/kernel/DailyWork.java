package court.kernel;

/** Work that the turn of a day brings: done within minutes in the background, and day by day when a demonstration moves on. */
public interface DailyWork {
    /**
     * Does what is due by today.
     *
     * @return how much was looked at
     */
    int work();
}
