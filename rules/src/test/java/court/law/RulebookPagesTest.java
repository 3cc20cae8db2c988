package court.law;

import static org.assertj.core.api.Assertions.assertThat;

import court.rules.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The pages that describe the rulebooks, against the rulebooks. */
class RulebookPagesTest {

    @Test
    void the_readme_lists_every_rulebook_with_its_records_and_files() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Books.release().rulebooks().values().forEach(book -> {
            assertThat(readme).contains("`" + book.name() + "`", book.title(Locale.CHINESE));
            assertThat(readme)
                    .contains(book.facts().keySet())
                    .contains(book.findings().keySet());
            assertThat(book.rules())
                    .extracting(RuleInfo::file)
                    .allMatch(file -> readme.contains(file.substring(file.lastIndexOf('/') + 1)));
        });
    }

    @Test
    void the_reference_lists_every_clock_with_its_title_and_basis() throws IOException {
        String page = Files.readString(Path.of("../docs/reference/rulebooks.md"));
        assertThat(Books.rulebook("timelimit.clocks").rules())
                .allSatisfy(rule -> assertThat(page).contains(rule.code(), rule.title(), rule.basis()));
    }
}
