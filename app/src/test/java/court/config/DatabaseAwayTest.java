package court.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionSystemException;

class DatabaseAwayTest {
    @Test
    void a_lost_connection_is_recognised_however_deep_it_lies() {
        assertThat(DatabaseAway.isCauseOf(wrapped(new SQLException("terminating connection", "57P01"))))
                .isTrue();
        assertThat(DatabaseAway.isCauseOf(wrapped(new SQLException("I/O error", "08006"))))
                .isTrue();
        assertThat(DatabaseAway.isCauseOf(wrapped(new SQLTransientConnectionException("no connection in 30 s"))))
                .isTrue();
        assertThat(DatabaseAway.isCauseOf(new TransactionSystemException("JDBC rollback failed")))
                .isTrue();
    }

    @Test
    void what_the_database_itself_refuses_is_no_absence() {
        assertThat(DatabaseAway.isCauseOf(wrapped(new SQLException("duplicate key", "23505"))))
                .isFalse();
        assertThat(DatabaseAway.isCauseOf(wrapped(new SQLException("Connection is closed"))))
                .isFalse();
        assertThat(DatabaseAway.isCauseOf(new IllegalStateException("ours"))).isFalse();
    }

    private static RuntimeException wrapped(SQLException cause) {
        return new IllegalStateException(new RuntimeException(cause));
    }
}
