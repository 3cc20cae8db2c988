package court.rules;

import court.rules.engine.BaseBuilder;
import court.rules.engine.PreparedModels;
import court.rules.scan.Outlook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Build step: compiles the shipped rulebooks, so that a start only loads them. */
final class PrepareModels {
    private PrepareModels() {}

    /** Takes the folder of classes and resources into which the prepared models go. */
    public static void main(String... arguments) throws IOException, BaseBuilder.Refused {
        Path folder = Files.createDirectories(Path.of(arguments[0], PreparedModels.FOLDER));
        RuleFiles shipped = RuleFiles.ofClassPath(PrepareModels.class.getClassLoader());
        for (String name : shipped.rulebooks()) {
            prepare(folder, new RulebookDraft(name, shipped.rulebook(name), Outlook.TODAY));
        }
    }

    private static void prepare(Path folder, RulebookDraft draft) throws IOException, BaseBuilder.Refused {
        List<Problem> errors = new ArrayList<>(draft.scan());
        errors.removeIf(problem -> !problem.isError());
        if (!errors.isEmpty()) {
            throw new IllegalStateException("the shipped rules are refused: " + errors);
        }
        Files.write(folder.resolve(PreparedModels.nameOf(draft.drl())), BaseBuilder.prepare(draft.drl()));
    }
}
