package court.law;

import static org.assertj.core.api.Assertions.assertThat;

import court.rules.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableMap;
import org.junit.jupiter.api.Test;

/** Every provision is traced to its rules, and every rule to a provision. */
class ProvisionTableTest {
    private static final Path PAGE = Path.of("../docs/reference/provisions.md");
    private static final ProvisionTable TABLE = ProvisionTable.read();

    @Test
    void every_rule_that_a_provision_names_exists() {
        NavigableMap<String, RuleInfo> rules = ProvisionTable.rules();
        assertThat(TABLE.provisions())
                .allSatisfy(provision -> assertThat(rules.keySet())
                        .as(provision.zh())
                        .containsAll(ProvisionTable.codes(provision, rules)));
    }

    @Test
    void every_rule_stands_under_a_provision() {
        NavigableMap<String, RuleInfo> rules = ProvisionTable.rules();
        assertThat(TABLE.provisions().flatMap(p -> ProvisionTable.codes(p, rules).stream()))
                .containsAll(rules.keySet());
    }

    @Test
    void a_provision_has_rules_or_a_reason_why_it_has_none() {
        assertThat(TABLE.provisions())
                .allSatisfy(provision -> assertThat(provision.rules().isEmpty())
                        .as(provision.zh())
                        .isEqualTo(provision.left() != null));
    }

    /** Run with {@code -Dprovisions.write=true} to write the page anew. */
    @Test
    void the_page_is_the_table_as_it_stands() throws IOException {
        String page = TABLE.page();
        if (Boolean.getBoolean("provisions.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }
}
