package court.bpmn;

import java.util.List;

/** What is wrong with a model, and where; the text of the code is in {@link ProblemTexts}. */
public record ModelProblem(String element, int line, Severity severity, String code, List<String> args) {}
