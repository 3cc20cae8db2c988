package court.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The build gate: what is shipped in {@code rules/drl} passes every gate of the running application. */
class ShippedRulesTest {
    @Test
    void the_shipped_rules_pass_every_gate() throws IOException {
        Compilation compilation = new RuleCompiler().compile(RuleFiles.ofFolder(Path.of("drl")));

        assertThat(compilation.problems())
                .extracting(
                        p -> p.file() + ":" + p.line() + (p.cell() == null ? "" : " " + p.cell()) + " " + p.message())
                .isEmpty();
    }

    @Test
    void the_resources_are_the_folder() throws IOException {
        assertThat(RuleFiles.ofClassPath(ShippedRulesTest.class.getClassLoader())
                        .sha256())
                .isEqualTo(RuleFiles.ofFolder(Path.of("drl")).sha256());
    }
}
