package court.rulebase.node;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Catches up when another node tells of a release, and every two seconds in case nobody told. */
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
        while (!ended(0)) {
            try (Connection own = database.getConnection();
                    Statement statement = own.createStatement()) {
                statement.execute("listen rulebase_release");
                follow(own.unwrap(PGConnection.class));
                statement.execute("unlisten *");
            } catch (SQLException e) {
                log.warn("lost the connection that listens for releases: {}", e.getMessage());
                ended(LOOKS * LOOK_MILLIS);
            }
        }
    }

    private void follow(PGConnection channel) throws SQLException {
        while (!ended(0)) {
            try {
                follower.catchUp();
            } catch (RuntimeException e) {
                log.error("could not look for a new release, will look again", e);
            }
            awaitNews(channel);
        }
    }

    private void awaitNews(PGConnection channel) throws SQLException {
        for (int look = 0; look < LOOKS && !ended(0); look++) {
            PGNotification[] told = channel.getNotifications(LOOK_MILLIS);
            if (told != null && told.length > 0) {
                return;
            }
        }
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
