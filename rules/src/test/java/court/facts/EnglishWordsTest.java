package court.facts;

import static org.assertj.core.api.Assertions.assertThat;

import court.rules.book.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every value of every fact has a word in both languages. */
class EnglishWordsTest {
    private static final Path SOURCES = Path.of("src/main/java/court/facts");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("court.facts.words", Locale.ENGLISH);

    @Test
    void every_value_has_an_english_word_and_every_word_a_value() {
        Set<String> values = choices()
                .flatMap(EnglishWordsTest::values)
                .map(value -> value.getDeclaringClass().getSimpleName() + "." + value.name())
                .collect(Collectors.toSet());

        assertThat(values).hasSizeGreaterThan(250);
        assertThat(WORDS.keySet()).isEqualTo(values);
    }

    @Test
    void a_word_is_english_and_no_name_of_code() {
        assertThat(WORDS.keySet())
                .allSatisfy(key -> assertThat(WORDS.getString(key))
                        .as(key)
                        .matches("[A-Za-z0-9 ,’-]{2,80}")
                        .doesNotMatch("[A-Z_]{5,}"));
    }

    @Test
    void within_one_choice_no_two_values_share_a_word() {
        assertThat(choices()).allSatisfy(choice -> {
            List<String> english = values(choice).map(Words::english).toList();
            List<String> chinese = values(choice).map(Words::of).toList();
            assertThat(english).as(choice.getName()).doesNotHaveDuplicates();
            assertThat(chinese).as(choice.getName()).doesNotHaveDuplicates();
            assertThat(chinese).allSatisfy(word -> assertThat(word).containsPattern("\\p{IsHan}"));
        });
    }

    private static Stream<Enum<?>> values(Class<?> choice) {
        return Arrays.stream(choice.getEnumConstants()).map(value -> (Enum<?>) value);
    }

    private static Stream<Class<?>> choices() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .<Class<?>>map(EnglishWordsTest::type)
                    .filter(Class::isEnum)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(Path file) {
        String below = SOURCES.relativize(file)
                .toString()
                .replace(".java", "")
                .replace(file.getFileSystem().getSeparator(), ".");
        try {
            return Class.forName("court.facts." + below);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
