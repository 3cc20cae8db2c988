package court.exchange.change;

import court.exchange.db.ChangeRow;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts rows of changes on the table where they wait, thousands to a COPY; never more than those are in memory. */
final class ChangeTable {
    private static final int LARGEST = 4 << 20;
    private static final String COPY =
            "copy court.exchange_change (job_id, kind, position, line, case_key, row_id, version, deleted, hash, body, raw) from stdin";

    private final UUID job;
    private final JdbcTemplate sql;
    private final StringBuilder waiting = new StringBuilder();

    ChangeTable(UUID job, JdbcTemplate sql) {
        this.job = job;
        this.sql = sql;
    }

    void add(ChangeRow r) {
        waiting.append(job)
                .append('\t')
                .append(r.kind())
                .append('\t')
                .append(r.position())
                .append('\t')
                .append(r.line());
        cell(r.caseKey());
        cell(r.rowId());
        waiting.append('\t').append(r.version()).append('\t').append(r.deleted() ? 't' : 'f');
        cell(r.hash());
        cell(r.body().toString());
        cell(r.raw());
        waiting.append('\n');
        if (waiting.length() > LARGEST) {
            flush();
        }
    }

    private void cell(String text) {
        waiting.append('\t');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '\\' -> waiting.append("\\\\");
                case '\t' -> waiting.append("\\t");
                case '\n' -> waiting.append("\\n");
                case '\r' -> waiting.append("\\r");
                default -> waiting.append(letter);
            }
        }
    }

    void flush() {
        if (waiting.length() > 0) {
            sql.execute((Connection connection) -> copy(connection.unwrap(PGConnection.class)));
            waiting.setLength(0);
        }
    }

    private Long copy(PGConnection connection) throws SQLException {
        try {
            return connection.getCopyAPI().copyIn(COPY, new StringReader(waiting.toString()));
        } catch (IOException e) {
            throw new SQLException("rows of changes could not be read back from memory", e);
        }
    }
}
