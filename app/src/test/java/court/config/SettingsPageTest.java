package court.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.ClassPathResource;
import org.springframework.scheduling.annotation.Scheduled;

/** The page of settings says what the code has: every name, type and default. */
class SettingsPageTest {
    private static final Path PAGE = Path.of("../docs/reference/settings.md");
    private static final Pattern ROW = Pattern.compile(
            "^\\| `(court\\.[a-z.-]+)` \\| (\\w+) \\| (?:`([^`]*)`|–) \\| .*\\p{IsHan}.*[a-z].* \\|$",
            Pattern.MULTILINE);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(court\\.[a-z.-]+):([^}]*)}");

    private record Setting(String type, String standard) {}

    @Test
    void every_setting_stands_on_the_page_with_its_type_and_default() throws IOException {
        Map<String, Setting> page = new TreeMap<>();
        ROW.matcher(Files.readString(PAGE))
                .results()
                .forEach(row -> page.put(row.group(1), new Setting(row.group(2), text(row))));

        assertThat(page).isEqualTo(ofTheCode());
    }

    @Test
    void every_command_stands_on_the_page() throws IOException {
        assertThat(CommandLine.COMMANDS)
                .allMatch(Files.readString(PAGE).replace("`", "")::contains)
                .contains("court.backup.to");
    }

    private static String text(MatchResult row) {
        return row.group(3) == null ? "" : row.group(3);
    }

    private static Map<String, Setting> ofTheCode() {
        Map<String, Setting> settings = new TreeMap<>();
        for (JavaClass each : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("court")) {
            if (each.isAnnotatedWith(ConfigurationProperties.class)) {
                record(each.reflect(), settings);
            }
            each.getMethods().stream()
                    .filter(method -> method.isAnnotatedWith(Scheduled.class))
                    .forEach(method -> scheduled(method, settings));
        }
        return settings;
    }

    private static void record(Class<?> type, Map<String, Setting> settings) {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        Properties given = yaml.getObject();
        String prefix = type.getAnnotation(ConfigurationProperties.class).value();
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        for (int i = 0; i < types.length; i++) {
            String name = prefix + "." + kebab(type.getRecordComponents()[i].getName());
            DefaultValue standard;
            try {
                standard = type.getDeclaredConstructor(types).getParameters()[i].getAnnotation(DefaultValue.class);
            } catch (NoSuchMethodException e) {
                throw new AssertionError(e);
            }
            String text = standard == null ? "" : String.join(",", standard.value());
            settings.put(name, new Setting(types[i].getSimpleName(), given.getProperty(name, text)));
        }
    }

    private static void scheduled(JavaMethod method, Map<String, Setting> settings) {
        Scheduled when = method.getAnnotationOfType(Scheduled.class);
        Matcher delay = PLACEHOLDER.matcher(when.fixedDelayString());
        if (delay.matches()) {
            settings.put(delay.group(1), new Setting("Duration", delay.group(2)));
        }
        Matcher cron = PLACEHOLDER.matcher(when.cron());
        if (cron.matches()) {
            settings.put(cron.group(1), new Setting("Cron", cron.group(2)));
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
