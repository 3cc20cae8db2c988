package court.law;

import static org.assertj.core.api.Assertions.assertThat;

import court.rules.Compilation;
import court.rules.CompiledRelease;
import court.rules.RuleCompiler;
import court.rules.RuleFiles;
import court.rules.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The rulebooks of the folder {@code drl}, taken through every gate once for all tests of this package. */
final class Books {
    private Books() {}

    static CompiledRelease release() {
        return Shared.RELEASE;
    }

    static Rulebook rulebook(String name) {
        return release().rulebook(name).orElseThrow();
    }

    /** Compiles when first asked for. */
    private static final class Shared {
        static final CompiledRelease RELEASE = compile();

        private static CompiledRelease compile() {
            try {
                Compilation compilation = new RuleCompiler().compile(RuleFiles.ofFolder(Path.of("drl")));
                assertThat(compilation.problems()).isEmpty();
                return ((Compilation.Passed) compilation).release();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
