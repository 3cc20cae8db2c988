package court.rulebase.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import court.rules.Problem;
import java.util.ArrayList;
import java.util.List;

/** Problems of rule files as they are stored: codes and arguments, so that each reader gets a sentence of their own. */
public final class ProblemJson {
    private ProblemJson() {}

    public static ArrayNode write(List<Problem> problems) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (Problem problem : problems) {
            ObjectNode node = json.addObject();
            node.put("file", storable(problem.file()));
            node.put("line", problem.line());
            node.put("column", problem.column());
            node.put("cell", problem.cell());
            node.put("severity", problem.severity().name());
            node.put("code", problem.code());
            ArrayNode args = node.putArray("args");
            problem.args().forEach(arg -> args.add(storable(arg)));
        }
        return json;
    }

    public static List<Problem> read(JsonNode json) {
        List<Problem> problems = new ArrayList<>();
        for (JsonNode node : json) {
            List<String> args = new ArrayList<>();
            node.path("args").forEach(arg -> args.add(arg.asText()));
            problems.add(new Problem(
                    node.path("file").asText(),
                    node.path("line").asInt(),
                    node.path("column").asInt(),
                    node.path("cell").isNull() ? null : node.path("cell").asText(),
                    Problem.Severity.valueOf(node.path("severity").asText()),
                    node.path("code").asText(),
                    List.copyOf(args)));
        }
        return List.copyOf(problems);
    }

    /** The database takes no NUL in a text. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
