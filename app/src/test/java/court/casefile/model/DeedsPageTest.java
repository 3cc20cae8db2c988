package court.casefile.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of deeds lists every kind, in the order in which they are read, under the titles that people see. */
class DeedsPageTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-z.-]+)` \\| (.+?) \\| .+ \\| .+ \\|$", Pattern.MULTILINE);

    @Test
    void every_kind_stands_on_the_page_with_its_title() throws IOException {
        JsonNode chinese = titles("zh");
        JsonNode english = titles("en");

        assertThat(rows().stream().map(row -> row.group(1) + " " + row.group(2)))
                .containsExactlyElementsOf(DeedKind.all().stream()
                        .map(kind -> kind.code() + " " + title(chinese, kind) + " " + title(english, kind))
                        .toList());
    }

    private static String title(JsonNode titles, DeedKind kind) {
        return titles.at("/" + kind.code().replace('.', '/')).asText();
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("../docs/reference/deeds.md")))
                .results()
                .toList();
    }

    private static JsonNode titles(String language) throws IOException {
        return new ObjectMapper()
                .readTree(Path.of("web/src/pages/casefile/locale." + language + ".json")
                        .toFile())
                .get("deed");
    }
}
