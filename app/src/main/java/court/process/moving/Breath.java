package court.process.moving;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Leaves the greater part of the machine to people: after each piece of work a pause in proportion to it. */
public final class Breath {
    /** Thrown out of work that is not to go on: stopped, taken over by another node, or this one is ending. */
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final double share;
    private final CountDownLatch end;

    /**
     * @param share how much of one processor the work may take, over 0 to 1
     * @param end ends every pause at once
     */
    Breath(double share, CountDownLatch end) {
        this.share = share;
        this.end = end;
    }

    public void after(long nanosOfWork) {
        try {
            if (end.await((long) (nanosOfWork * (1 / share - 1)), TimeUnit.NANOSECONDS)) {
                throw new Stopped();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }
}
