package court.soak;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import court.rules.Compilation;
import court.rules.CompiledRelease;
import court.rules.RuleCompiler;
import court.rules.RuleFile;
import court.rules.RuleFiles;
import court.rules.Rulebook;
import court.rules.play.Scenario;
import court.rules.play.ScenarioReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The facts of every scenario of every rulebook, as the API is asked with them. */
record Questions(List<Question> list) {
    record Question(String rulebook, String json) {}

    static Questions ofAllScenarios() throws IOException {
        RuleFiles files = RuleFiles.ofClassPath(Questions.class.getClassLoader());
        if (!(new RuleCompiler().load(files) instanceof Compilation.Passed passed)) {
            throw new IllegalStateException("the shipped rules do not compile");
        }
        CompiledRelease release = passed.release();
        List<Question> list = new ArrayList<>();
        for (Rulebook book : release.rulebooks().values()) {
            for (RuleFile file : files.rulebook(book.name()).list()) {
                if (file.path().endsWith(".scenarios.yaml")) {
                    for (Scenario scenario : new ScenarioReader(file, book.facts(), book.findings())
                            .read()
                            .scenarios()) {
                        list.add(new Question(book.name(), json(book, scenario)));
                    }
                }
            }
        }
        return new Questions(list);
    }

    private static String json(Rulebook book, Scenario scenario) {
        return JsonNodeFactory.instance
                .objectNode()
                .set("facts", book.codec().writeFacts(scenario.facts()))
                .toString();
    }
}
