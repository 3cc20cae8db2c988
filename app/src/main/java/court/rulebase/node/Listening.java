package court.rulebase.node;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Catches up when another node tells of a release, and every two seconds in case nobody told. */
@Component
class Listening {
    private static final Logger log = LoggerFactory.getLogger(Listening.class);
    private static final int EVERY_MILLIS = 2_000;

    private final DataSource database;
    private final Follower follower;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile @Nullable Connection connection;

    Listening(DataSource database, Follower follower) {
        this.database = database;
        this.follower = follower;
    }

    void start() {
        Thread thread = new Thread(this::run, "rulebase-follow");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        while (!stopped()) {
            try (Connection own = database.getConnection();
                    Statement statement = own.createStatement()) {
                connection = own;
                statement.execute("listen rulebase_release");
                follow(own.unwrap(PGConnection.class));
            } catch (SQLException e) {
                pause(e);
            }
        }
    }

    private void follow(PGConnection channel) throws SQLException {
        while (!stopped()) {
            try {
                follower.catchUp();
            } catch (RuntimeException e) {
                log.error("could not look for a new release, will look again", e);
            }
            channel.getNotifications(EVERY_MILLIS);
        }
    }

    private void pause(SQLException e) {
        if (stopped()) {
            return;
        }
        log.warn("lost the connection that listens for releases: {}", e.getMessage());
        try {
            if (end.await(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                log.debug("stopped while waiting for the database");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            end.countDown();
        }
    }

    private boolean stopped() {
        return end.getCount() == 0;
    }

    void stop() {
        end.countDown();
        Connection own = connection;
        if (own != null) {
            try {
                own.abort(Runnable::run);
            } catch (SQLException e) {
                log.debug("the listening connection was gone already", e);
            }
        }
    }
}
