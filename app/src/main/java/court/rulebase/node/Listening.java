package court.rulebase.node;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Catches up when another node tells of a release, and every two seconds whether or not anybody could tell. */
@Component
class Listening {
    private static final Logger log = LoggerFactory.getLogger(Listening.class);
    private static final int LOOKS = 4;
    private static final int LOOK_MILLIS = 500;

    private final DataSource database;
    private final Follower follower;
    private final CountDownLatch end = new CountDownLatch(1);
    private @Nullable Thread thread;

    Listening(DataSource database, Follower follower) {
        this.database = database;
        this.follower = follower;
    }

    void start() {
        Thread follow = new Thread(this::run, "rulebase-follow");
        follow.setDaemon(true);
        follow.start();
        thread = follow;
    }

    private void run() {
        try (Channel channel = new Channel(database)) {
            while (!ended(0)) {
                boolean listens = channel.open();
                try {
                    follower.catchUp();
                } catch (RuntimeException e) {
                    log.error("could not look for a new release, will look again", e);
                }
                awaitNews(channel, listens);
            }
        }
    }

    /** Opened before the look: what is told after the look is heard. */
    private void awaitNews(Channel channel, boolean listens) {
        for (int look = 0; look < LOOKS && !ended(listens ? 0 : LOOK_MILLIS); look++) {
            if (listens && channel.told(LOOK_MILLIS)) {
                return;
            }
            listens &= channel.open();
        }
        channel.check();
    }

    private boolean ended(int withinMillis) {
        try {
            return end.await(withinMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    void stop() {
        end.countDown();
        Thread follow = thread;
        if (follow != null) {
            try {
                follow.join(TimeUnit.SECONDS.toMillis(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
