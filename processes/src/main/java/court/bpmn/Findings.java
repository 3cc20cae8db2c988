package court.bpmn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects problems; past a ceiling it keeps no more, so that a hostile model cannot flood its reader. */
final class Findings {

    private static final int MOST = 200;
    private static final int LONGEST = 120;

    private final List<ModelProblem> problems = new ArrayList<>();

    void error(XmlNode node, String code, String... args) {
        error(node.owner(), node.line, code, args);
    }

    void error(ModelElement element, String code, String... args) {
        error(element.id(), element.line(), code, args);
    }

    void error(ModelFlow flow, String code, String... args) {
        error(flow.id(), flow.line(), code, args);
    }

    void error(String element, int line, String code, String... args) {
        if (problems.size() < MOST) {
            problems.add(new ModelProblem(
                    shortened(element),
                    line,
                    Severity.ERROR,
                    code,
                    List.of(args).stream().map(Findings::shortened).toList()));
        }
    }

    void bad(BadCondition bad, String element, int line) {
        error(element, line, bad.code(), bad.args().toArray(String[]::new));
    }

    boolean none() {
        return problems.isEmpty();
    }

    List<ModelProblem> sorted() {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparingInt(ModelProblem::line))
                .toList();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
