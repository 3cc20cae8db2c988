package court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** NOTICE names what is shipped: the list of components of the build, and what the web pages depend on. */
class NoticeTest {
    private static final ClassPathResource COMPONENTS = new ClassPathResource("META-INF/sbom/application.cdx.json");
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void every_shipped_group_stands_in_the_notice_and_no_other() throws IOException {
        assumeTrue(COMPONENTS.exists(), "a build without a network (-o) makes no list of components to compare with");
        Set<String> shipped = new TreeSet<>();
        try (InputStream in = COMPONENTS.getInputStream()) {
            for (JsonNode component : json.readTree(in).get("components")) {
                shipped.add(component.get("group").asText());
            }
        }
        shipped.remove("tianping");

        assertThat(named("by Maven group")).isEqualTo(shipped);
    }

    @Test
    void every_package_of_the_pages_stands_in_the_notice_and_no_other() throws IOException {
        Set<String> shipped = new TreeSet<>();
        Iterator<String> names = json.readTree(Path.of("web/package.json").toFile())
                .get("dependencies")
                .fieldNames();
        names.forEachRemaining(shipped::add);

        assertThat(named("by npm package")).isEqualTo(shipped);
    }

    /** Names of the lines under a heading: licence, colon, names. */
    private static Set<String> named(String heading) throws IOException {
        String notice = Files.readString(Path.of("../NOTICE")).replaceAll("\\n {2}", " ");
        String part = Pattern.compile(Pattern.quote(heading) + "[^\\n]*\\n((?:- .*\\n)+)")
                .matcher(notice)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        return part.lines()
                .filter(line -> line.contains(": ") && !line.contains("itself"))
                .flatMap(line ->
                        Arrays.stream(line.substring(line.lastIndexOf(": ") + 2).split(", ")))
                .map(String::strip)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
