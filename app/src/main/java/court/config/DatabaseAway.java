package court.config;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.transaction.TransactionSystemException;

/** Tells failures because the database is stopped, starting or unreachable from all others: they pass by themselves. */
final class DatabaseAway {
    /** Code of the problem, with 503. */
    static final String CODE = "kernel.database-away";

    /** SQL states: connection exceptions, and a server that shuts down or has crashed. */
    private static final String CONNECTION = "08";

    private static final String SERVER_GOES = "57P";
    private static final int DEEPEST = 20;

    private DatabaseAway() {}

    static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(DatabaseAway::says);
    }

    private static boolean says(Throwable cause) {
        // a rollback fails only when its connection is gone; a commit that was refused has an exception of its own
        if (cause instanceof SQLTransientConnectionException || cause instanceof TransactionSystemException) {
            return true;
        }
        return cause instanceof SQLException sql
                && Optional.ofNullable(sql.getSQLState())
                        .filter(state -> state.startsWith(CONNECTION) || state.startsWith(SERVER_GOES))
                        .isPresent();
    }
}
