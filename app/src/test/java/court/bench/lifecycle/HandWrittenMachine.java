package court.bench.lifecycle;

import court.bench.lifecycle.RowRecorder.Change;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The least that a state machine written for these tables could do: in each transaction it locks the case, reads its open
 * work and writes the rows that the platform writes, several rows of a table at once; it knows them beforehand.
 */
final class HandWrittenMachine {
    private final DataSource database;
    private final Telling telling;
    private final String caseId;
    private final List<List<Statement>> transactions;

    private record Statement(String sql, List<@Nullable String> values) {}

    HandWrittenMachine(DataSource database, Telling telling, String caseId, List<Change> changes) {
        this.database = database;
        this.telling = telling;
        this.caseId = caseId;
        Map<Long, List<Change>> byTransaction = changes.stream()
                .filter(change -> change.table().startsWith("court."))
                .collect(Collectors.groupingBy(Change::transaction, LinkedHashMap::new, Collectors.toList()));
        this.transactions = byTransaction.values().stream()
                .map(HandWrittenMachine::statements)
                .toList();
    }

    /** Statements of one case that write; the two looks of each transaction come to these. */
    int writes() {
        return transactions.stream().mapToInt(List::size).sum();
    }

    private static List<Statement> statements(List<Change> changes) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            int end = i + 1;
            while (change.operation().equals("INSERT")
                    && end < changes.size()
                    && changes.get(end).operation().equals("INSERT")
                    && changes.get(end).table().equals(change.table())) {
                end++;
            }
            if (change.operation().equals("INSERT")) {
                statements.add(insert(changes.subList(i, end)));
                i = end - 1;
            } else {
                rewritten(change).ifPresent(statements::add);
            }
        }
        return statements;
    }

    private static Statement insert(List<Change> rows) {
        Change first = rows.get(0);
        String places =
                first.types().values().stream().map(type -> "?::" + type).collect(Collectors.joining(", "));
        List<@Nullable String> values = new ArrayList<>();
        rows.forEach(row ->
                first.types().keySet().forEach(column -> values.add(row.after().get(column))));
        String sql = "insert into " + first.table() + " ("
                + String.join(", ", first.types().keySet()) + ") values "
                + String.join(", ", Collections.nCopies(rows.size(), "(" + places + ")"));
        return new Statement(sql, values);
    }

    private static Optional<Statement> rewritten(Change change) {
        List<String> changed = change.types().keySet().stream()
                .filter(column -> !Objects.equals(
                        change.before().get(column), change.after().get(column)))
                .toList();
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        List<@Nullable String> values = new ArrayList<>();
        boolean counts = change.table().equals("court.casefile_serial");
        boolean deletes = change.operation().equals("DELETE");
        String sql = deletes
                ? "delete from " + change.table()
                : "update " + change.table() + " set "
                        + changed.stream()
                                .map(column -> column
                                        + (counts
                                                ? " = " + column + " + 1"
                                                : " = ?::" + change.types().get(column)))
                                .collect(Collectors.joining(", "));
        if (!deletes && !counts) {
            changed.forEach(column -> values.add(change.after().get(column)));
        }
        change.key().forEach(column -> values.add(change.before().get(column)));
        String where = change.key().stream()
                .map(column -> column + " = ?::" + change.types().get(column))
                .collect(Collectors.joining(" and "));
        return Optional.of(new Statement(sql + " where " + where, values));
    }

    void run(int n) throws SQLException {
        for (List<Statement> transaction : transactions) {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                String id = Objects.requireNonNull(telling.told(caseId, n));
                look(
                        connection,
                        "select id, stage, version from court.casefile_case where id = ?::uuid for update",
                        id);
                look(
                        connection,
                        "select id, element, form, role, assignee from court.process_work_item where case_id = ?::uuid and status = 'OPEN'",
                        id);
                for (Statement statement : transaction) {
                    write(connection, statement, n);
                }
                connection.commit();
            }
        }
    }

    private static void look(Connection connection, String sql, String id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            statement.executeQuery().close();
        }
    }

    private void write(Connection connection, Statement written, int n) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(written.sql())) {
            for (int i = 0; i < written.values().size(); i++) {
                statement.setString(i + 1, telling.told(written.values().get(i), n));
            }
            statement.executeUpdate();
        }
    }
}
