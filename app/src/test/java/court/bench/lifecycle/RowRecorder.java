package court.bench.lifecycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes down every row that is written in some schemas, by triggers; columns as the database writes them as text. */
final class RowRecorder {
    private final JdbcTemplate sql;
    private final List<String> tables;
    private final Map<String, Map<String, String>> columns = new LinkedHashMap<>();

    /**
     * One written row.
     *
     * @param transaction number of its transaction
     * @param key columns of the primary key
     * @param types of the columns that can be written, by name
     */
    record Change(
            long transaction,
            String table,
            String operation,
            List<String> key,
            Map<String, String> types,
            Map<String, @Nullable String> before,
            Map<String, @Nullable String> after) {}

    RowRecorder(JdbcTemplate sql) {
        this.sql = sql;
        this.tables = sql.queryForList(
                "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace "
                        + "where n.nspname in ('court', 'camunda') and c.relkind = 'r' and exists (select from pg_index i "
                        + "where i.indrelid = c.oid and i.indisprimary) "
                        + "and c.relname not in ('spring_session', 'spring_session_attributes', 'rulebase_count', "
                        + "'rulebase_node') and c.relname not like 'flyway%'",
                String.class);
    }

    /** What is written while something runs; nothing else may write meanwhile. */
    List<Change> during(Runnable work) {
        sql.execute("create schema if not exists bench");
        sql.execute("create table bench.change (n bigserial primary key, tx bigint not null default txid_current(), "
                + "tab text not null, op text not null, old jsonb, new jsonb)");
        sql.execute("create function bench.note() returns trigger language plpgsql as $$ begin "
                + "insert into bench.change (tab, op, old, new) values (tg_table_schema || '.' || tg_table_name, tg_op, "
                + "case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end); "
                + "return null; end $$");
        tables.forEach(table -> sql.execute("create trigger bench_note after insert or update or delete on " + table
                + " for each row execute function bench.note()"));
        work.run();
        tables.forEach(table -> sql.execute("drop trigger bench_note on " + table));
        List<Change> changes = new ArrayList<>();
        // sealing happens afterwards and in another thread, for any number of entries at once
        String lasting = "where not (tab = 'court.audit_entry' and op = 'UPDATE') and tab <> 'court.audit_checkpoint'";
        sql.query("select n, tx, tab, op from bench.change " + lasting + " order by n", row -> {
            String table = row.getString("tab");
            changes.add(new Change(
                    row.getLong("tx"),
                    table,
                    row.getString("op"),
                    key(table),
                    columns(table),
                    values(table, "old", row.getLong("n")),
                    values(table, "new", row.getLong("n"))));
        });
        sql.execute("drop schema bench cascade");
        return changes;
    }

    private List<String> key(String table) {
        return sql.queryForList(
                "select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey) "
                        + "where i.indrelid = ?::regclass and i.indisprimary order by a.attnum",
                String.class,
                table);
    }

    private Map<String, String> columns(String table) {
        return columns.computeIfAbsent(table, name -> {
            Map<String, String> types = new LinkedHashMap<>();
            sql.query(
                    "select attname, format_type(atttypid, atttypmod) as type from pg_attribute where attrelid = ?::regclass "
                            + "and attnum > 0 and not attisdropped and attgenerated = '' and attidentity <> 'a' order by attnum",
                    row -> {
                        types.put(row.getString(1), row.getString(2));
                    },
                    name);
            return types;
        });
    }

    private Map<String, @Nullable String> values(String table, String side, long n) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        String each = "select r.* from bench.change c, jsonb_populate_record(null::" + table + ", c." + side
                + ") r where c.n = ? and c." + side + " is not null";
        sql.query(
                each,
                row -> {
                    for (String column : columns(table).keySet()) {
                        values.put(column, row.getString(column));
                    }
                },
                n);
        return values;
    }
}
