package court.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages made of the facts and the rules are as these stand; {@code -Dreference.write=true} writes them anew. */
class RuleReferenceTest {
    private static final Path FOLDER = Path.of("../docs/reference");

    @Test
    void the_page_of_facts_is_the_code_as_it_stands() throws IOException {
        String page = new FactsPage(Books.release().rulebooks().values()).text();
        write(Map.of("facts.md", page), FOLDER);

        assertThat(Files.readString(FOLDER.resolve("facts.md"))).isEqualTo(page);
    }

    @Test
    void the_catalogue_is_the_rules_as_they_stand() throws IOException {
        Path folder = FOLDER.resolve("rules");
        Map<String, String> pages = new RulesPages(Books.release()).all();
        write(pages, folder);

        assertThat(read(folder)).isEqualTo(pages);
    }

    private static void write(Map<String, String> pages, Path folder) throws IOException {
        if (Boolean.getBoolean("reference.write")) {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(folder.resolve(page.getKey()), page.getValue());
            }
        }
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                pages.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return pages;
    }
}
