package court.rules.engine;

import court.rules.RuleFile;
import court.rules.RuleFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Compiled forms of the shipped rules, made by the build: compiling them at every start would take longer than all else. */
public final class PreparedModels {
    /** Folder on the class path. */
    public static final String FOLDER = "rules/prepared";

    private PreparedModels() {}

    /** Named by the DRL that it was made of, so changed rules never meet an old form. */
    public static String nameOf(List<RuleFile> drl) {
        return RuleFiles.of(drl).sha256() + ".zip";
    }

    static Optional<CompiledModel> of(List<RuleFile> drl) {
        String name = "/" + FOLDER + "/" + nameOf(drl);
        try (InputStream in = PreparedModels.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(CompiledModel.unpacked(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
