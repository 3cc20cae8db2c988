package court.bench.lifecycle;

import court.bench.lifecycle.RowRecorder.Change;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A docket of open cases that wait for their hearing, told anew from one of them in the tables of case and engine. */
final class OpenCases {
    /** No court has so many sittings on one day. */
    private static final Set<String> LEFT_OUT =
            Set.of("court.audit_entry", "court.casefile_serial", "court.hearing_sitting");

    private static final int FIRST = 0x40000000;
    private static final int AT_ONCE = 20_000;
    private final JdbcTemplate sql;
    private final Telling telling;
    private final List<Change> rows;
    private int cases;

    OpenCases(JdbcTemplate sql, Telling telling, List<Change> changes) {
        this.sql = sql;
        this.telling = telling;
        Map<List<Object>, Change> standing = new LinkedHashMap<>();
        for (Change change : changes) {
            List<Object> key = List.of(
                    change.table(),
                    change.key().stream()
                            .map(column -> (change.operation().equals("DELETE") ? change.before() : change.after())
                                    .get(column))
                            .toList());
            if (change.operation().equals("DELETE")) {
                standing.remove(key);
            } else {
                standing.put(key, change);
            }
        }
        this.rows = standing.values().stream()
                .filter(row -> !LEFT_OUT.contains(row.table()) && telling.ownsAnyOf(row))
                .toList();
    }

    /** Rows of one case. */
    int rowsACase() {
        return rows.size();
    }

    /** Adds cases until there are so many. */
    void fillTo(int wanted) {
        sql.execute((ConnectionCallback<Void>) connection -> {
            JdbcTemplate one = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            one.execute("set session_replication_role = replica");
            while (cases < wanted) {
                int next = Math.min(wanted, cases + AT_ONCE);
                rows.forEach(row -> one.execute(insert(row, FIRST + cases, FIRST + next - 1)));
                cases = next;
            }
            one.execute("set session_replication_role = default");
            return null;
        });
        rows.stream().map(Change::table).distinct().forEach(table -> sql.execute("analyze " + table));
    }

    private String insert(Change row, int from, int to) {
        List<String> written = row.types().keySet().stream()
                .filter(column -> row.after().get(column) != null)
                .toList();
        return "insert into " + row.table() + " (" + String.join(", ", written) + ") select "
                + written.stream()
                        .map(column -> "("
                                + telling.expression(String.valueOf(row.after().get(column))) + ")::"
                                + row.types().get(column))
                        .collect(Collectors.joining(", "))
                + " from generate_series(" + from + ", " + to + ") g";
    }
}
