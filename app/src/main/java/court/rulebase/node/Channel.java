package court.rulebase.node;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection of its own on which other nodes tell of releases; cut, it is opened again, after longer and longer waits. */
final class Channel implements AutoCloseable {
    /** How database administrators know the connection. */
    static final String NAME = "tianping-rules";

    private static final Logger log = LoggerFactory.getLogger(Channel.class);
    private static final long FIRST_WAIT = Duration.ofSeconds(1).toNanos();
    private static final long LONGEST_WAIT = Duration.ofSeconds(30).toNanos();
    private static final int PATIENCE_SECONDS = 2;

    private final DataSource database;
    private @Nullable Connection connection;
    private long wait = FIRST_WAIT;
    private long lostAt;
    private boolean lost;

    Channel(DataSource database) {
        this.database = database;
    }

    /** Opens the connection unless it is open, or was lost so lately that another try is not due; true when open. */
    boolean open() {
        if (connection == null && !(lost && System.nanoTime() - lostAt < wait)) {
            try {
                connection = listening();
                if (lost) {
                    log.info("listening for releases again");
                }
                lost = false;
                wait = FIRST_WAIT;
            } catch (SQLException | RuntimeException e) {
                lose(e);
            }
        }
        return connection != null;
    }

    private Connection listening() throws SQLException {
        Connection own = database.getConnection();
        try (Statement statement = own.createStatement()) {
            statement.execute("set application_name = '" + NAME + "'");
            statement.execute("listen rulebase_release");
            return own;
        } catch (SQLException e) {
            own.close();
            throw e;
        }
    }

    /** Waits for news; true when some came. */
    boolean told(int millis) {
        Connection own = connection;
        if (own == null) {
            return false;
        }
        try {
            PGNotification[] news = own.unwrap(PGConnection.class).getNotifications(millis);
            return news != null && news.length > 0;
        } catch (SQLException e) {
            lose(e);
            return false;
        }
    }

    /** A peer that is gone without a word is found out by asking. */
    void check() {
        Connection own = connection;
        try {
            if (own != null && !own.isValid(PATIENCE_SECONDS)) {
                lose(new SQLException("no answer"));
            }
        } catch (SQLException e) {
            lose(e);
        }
    }

    private void lose(Exception why) {
        log.warn("lost the connection that listens for releases: {}", why.getMessage());
        wait = lost ? Math.min(wait * 2, LONGEST_WAIT) : FIRST_WAIT;
        lost = true;
        lostAt = System.nanoTime();
        close();
    }

    /** What is given back to the pool listens no more; a broken one shows itself here and is thrown away. */
    @Override
    public void close() {
        Connection own = connection;
        connection = null;
        if (own == null) {
            return;
        }
        try (own;
                Statement statement = own.createStatement()) {
            statement.execute("unlisten *");
            statement.execute("reset application_name");
        } catch (SQLException e) {
            log.debug("the connection was gone already", e);
        }
    }
}
