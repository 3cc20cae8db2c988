package court.law;

import static org.assertj.core.api.Assertions.assertThat;

import court.rules.Compilation;
import court.rules.RuleCompiler;
import court.rules.RuleFiles;
import court.rules.Rulebook;
import java.io.IOException;
import java.nio.file.Path;

/** One rulebook of the folder {@code drl}, through every gate. */
final class Books {
    private Books() {}

    static Rulebook compiled(String name) throws IOException {
        Compilation compilation =
                new RuleCompiler().compile(RuleFiles.ofFolder(Path.of("drl")).rulebook(name));
        assertThat(compilation.problems()).isEmpty();
        return ((Compilation.Passed) compilation).release().rulebook(name).orElseThrow();
    }
}
