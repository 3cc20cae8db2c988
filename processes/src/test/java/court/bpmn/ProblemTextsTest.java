package court.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    private static final Pattern CODE = Pattern.compile("\"(process\\.[a-z0-9-]+)\"");

    @Test
    void every_code_has_a_text_in_both_languages_and_every_text_a_code() throws IOException {
        Set<String> used = new TreeSet<>(Set.of(
                "process.role-unknown", "process.form-unknown", "process.step-unknown", "process.model-unknown"));
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(Files::isRegularFile).map(ProblemTextsTest::text).forEach(source -> {
                Matcher matcher = CODE.matcher(source);
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            });
        }
        assertThat(new TreeSet<>(ProblemTexts.codes(Locale.SIMPLIFIED_CHINESE))).isEqualTo(used);
        assertThat(new TreeSet<>(ProblemTexts.codes(Locale.ENGLISH))).isEqualTo(used);
    }

    @Test
    void a_text_holds_what_it_is_told() {
        assertThat(ProblemTexts.text("process.role-unknown", List.of("king"), Locale.CHINA))
                .isEqualTo("没有角色 king。");
        assertThat(ProblemTexts.text("process.role-unknown", List.of("king"), Locale.ENGLISH))
                .isEqualTo("There is no role king.");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
