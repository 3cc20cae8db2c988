package court.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import court.rules.RuleFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would happen if the scan let something through: the class loader does not know it. */
class SecondWallTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.System",
                "java.lang.Runtime",
                "java.lang.ProcessBuilder",
                "java.lang.Thread",
                "java.lang.ClassLoader",
                "java.lang.reflect.Method",
                "java.nio.file.Files",
                "java.net.Socket",
                "sun.misc.Unsafe",
                "javax.script.ScriptEngineManager",
                "court.rules.RuleCompiler",
                "court.rules.Canary$Trap",
                "com.fasterxml.jackson.databind.ObjectMapper"
            })
    void a_class_outside_the_list_is_not_found(String name) {
        ClassLoader loader = new ReleaseClassLoader(SecondWallTest.class.getClassLoader());

        assertThatThrownBy(() -> Class.forName(name, true, loader)).isInstanceOf(ClassNotFoundException.class);
        assertThat(loader.getResource(name.replace('.', '/') + ".class")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.setProperty(\"court.rules.canary\", \"x\");",
                "java.nio.file.Files.exists(null);",
                "court.rules.Canary.Trap.spring();",
                "new Thread();"
            })
    void unscanned_rules_do_not_compile_against_it(String consequence) {
        String drl = "package court.rules.sample;\nimport court.facts.sample.Claim;\nrule x when Claim() then "
                + consequence + " end";

        assertThatThrownBy(() -> BaseBuilder.build(List.of(new RuleFile("sample/x/x.drl", drl))))
                .isInstanceOf(BaseBuilder.Refused.class);
        assertThat(System.getProperty("court.rules.canary")).isNull();
    }

    @Test
    void facts_and_values_are_known() throws ClassNotFoundException {
        ClassLoader loader = new ReleaseClassLoader(SecondWallTest.class.getClassLoader());

        assertThat(loader.loadClass("court.facts.sample.Claim")).isNotNull();
        assertThat(loader.loadClass("java.time.LocalDate")).isNotNull();
    }
}
