package court;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;

/** One database, two schemas, the engine's first (docs/decisions/0004). */
@CourtTest
class SchemaTest {
    private static final Pattern CREATED = Pattern.compile("create table (?:if not exists )?court\\.(\\w+)");

    @Autowired
    JdbcTemplate sql;

    @Test
    void the_engine_keeps_its_tables_in_its_own_schema() {
        assertThat(tables("camunda")).hasSizeGreaterThan(40).allMatch(table -> table.startsWith("act_"));
        assertThat(tables("court")).isNotEmpty().noneMatch(table -> table.startsWith("act_"));
        assertThat(tables("public")).isEmpty();
    }

    @Test
    void the_engine_s_schema_comes_first_on_every_connection() {
        assertThat(sql.queryForObject("show search_path", String.class).replace(" ", ""))
                .isEqualTo("camunda,court");
    }

    @Test
    void a_module_makes_tables_of_its_own_name_alone() throws IOException {
        Resource[] migrations =
                new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql");

        assertThat(migrations).isNotEmpty();
        for (Resource migration : migrations) {
            String[] path = migration.getURL().getPath().split("/");
            String module = path[path.length - 2];
            String text = migration.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
            // the sessions of the web server have the names that their library gives them
            String prefix = module.equals("config") ? "spring_session" : module + "_";
            assertThat(CREATED.matcher(text).results().map(found -> found.group(1)))
                    .as(migration.getFilename())
                    .allMatch(table -> table.startsWith(prefix));
        }
    }

    @Test
    void every_table_of_ours_belongs_to_a_module() throws IOException {
        List<String> modules = Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql"))
                .map(Resource::getDescription)
                .map(text -> text.replaceAll(".*db/migration/([^/]+)/.*", "$1"))
                .distinct()
                .toList();

        assertThat(tables("court"))
                .allMatch(table -> table.startsWith("spring_session")
                        || table.equals("flyway_schema_history")
                        || modules.contains(table.substring(0, table.indexOf('_'))));
    }

    private List<String> tables(String schema) {
        return sql.queryForList("select tablename from pg_tables where schemaname = ?", String.class, schema);
    }
}
