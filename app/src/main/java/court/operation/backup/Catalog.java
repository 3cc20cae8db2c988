package court.operation.backup;

import court.operation.backup.Manifest.AuditHead;
import court.operation.backup.Manifest.Migration;
import court.operation.backup.Manifest.Sequence;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the two schemas consist of, asked from the database itself, so that no table can be forgotten. */
final class Catalog {
    /** Sign-ins end with a restore: a cookie of before must open nothing. The history of migrations is made, not copied. */
    private static final Set<String> LEFT_OUT =
            Set.of("court.spring_session", "court.spring_session_attributes", "court.flyway_schema_history");

    private final Connection connection;

    Catalog(Connection connection) {
        this.connection = connection;
    }

    /** A foreign key, and how to make it again. */
    record ForeignKey(String table, String name, String definition) {
        String drop() {
            return "alter table " + table + " drop constraint " + name;
        }

        String add() {
            return "alter table " + table + " add constraint " + name + " " + definition;
        }
    }

    /** A line of an answer. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> ask(String sql, Reading<T> reading) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<T> answer = new ArrayList<>();
            while (rows.next()) {
                answer.add(reading.of(rows));
            }
            return answer;
        }
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Tables with data to keep, by name. */
    List<String> tables() throws SQLException {
        return everyTable().stream().filter(table -> !LEFT_OUT.contains(table)).toList();
    }

    List<String> everyTable() throws SQLException {
        return ask("""
                select quote_ident(n.nspname) || '.' || quote_ident(c.relname)
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname in ('court', 'camunda') order by n.nspname, c.relname
                """, row -> row.getString(1));
    }

    List<String> columns(String table) throws SQLException {
        return ask("""
                select quote_ident(attname) from pg_attribute
                where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum
                """.formatted(table), row -> row.getString(1));
    }

    List<Sequence> sequences() throws SQLException {
        return ask("""
                select quote_ident(schemaname) || '.' || quote_ident(sequencename), coalesce(last_value, start_value),
                  last_value is not null
                from pg_sequences where schemaname in ('court', 'camunda') order by 1
                """, row -> new Sequence(row.getString(1), row.getLong(2), row.getBoolean(3)));
    }

    List<ForeignKey> foreignKeys() throws SQLException {
        return ask("""
                select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)
                from pg_constraint
                where contype = 'f' and connamespace in ('court'::regnamespace, 'camunda'::regnamespace) order by 1, 2
                """, row -> new ForeignKey(row.getString(1), row.getString(2), row.getString(3)));
    }

    List<Migration> migrations() throws SQLException {
        return ask("""
                select version, description, checksum from court.flyway_schema_history
                where version is not null and success order by version collate "C"
                """, row -> new Migration(row.getString(1), row.getString(2), row.getObject(3, Integer.class)));
    }

    String engine() throws SQLException {
        return ask("select value_ from camunda.act_ge_property where name_ = 'schema.version'", row -> row.getString(1))
                .get(0);
    }

    AuditHead audit() throws SQLException {
        List<AuditHead> head = ask(
                "select seq, encode(hash, 'hex') from court.audit_entry where seq is not null order by seq desc limit 1",
                row -> new AuditHead(row.getLong(1), row.getString(2)));
        return head.isEmpty() ? new AuditHead(0, "") : head.get(0);
    }

    /** Texts look the same whatever the server is set to. Names are given with their schema. */
    void speakPlainly() throws SQLException {
        run("set local timezone to 'UTC'");
        run("set local datestyle to 'ISO, YMD'");
        run("set local intervalstyle to 'postgres'");
        run("set local extra_float_digits to 1");
        run("set local bytea_output to 'hex'");
        run("set local search_path to pg_catalog");
        run("set local statement_timeout to 0");
    }
}
