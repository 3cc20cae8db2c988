package court.rulebase.preview;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Leaves the greater part of the machine to people: after each piece of work a pause in proportion to it. */
final class Pace {
    private final double share;
    private final CountDownLatch stop;

    /**
     * @param share how much of one processor the work may take, over 0 to 1
     * @param stop ends every pause at once
     */
    Pace(double share, CountDownLatch stop) {
        this.share = share;
        this.stop = stop;
    }

    void after(long nanosOfWork) {
        try {
            if (stop.await((long) (nanosOfWork * (1 / share - 1)), TimeUnit.NANOSECONDS)) {
                throw new PreviewRun.Stopped();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PreviewRun.Stopped();
        }
    }
}
