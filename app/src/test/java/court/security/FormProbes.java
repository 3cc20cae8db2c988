package court.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Makes badly filled forms: every field of every form with every bad value, the others filled as they should be. */
final class FormProbes {
    private final Consumer<Probe> out;

    FormProbes(Consumer<Probe> out) {
        this.out = out;
    }

    /** @param form a form as the platform describes it */
    void of(JsonNode form, String call, String who, String address, String before) {
        List<JsonNode> fields =
                StreamSupport.stream(form.get("fields").spliterator(), false).toList();
        for (JsonNode field : fields) {
            for (String bad : BadValues.IN_JSON) {
                String values = fields.stream()
                        .filter(other ->
                                other == field || other.path("required").asBoolean())
                        .map(other -> "\"" + other.get("key").asText() + "\":" + (other == field ? bad : good(other)))
                        .collect(Collectors.joining(","));
                out.accept(new Probe(
                        call,
                        form.get("key").asText() + "." + field.get("key").asText() + " = " + bad,
                        who,
                        "POST",
                        address,
                        Map.of(),
                        Caller.Body.json("{" + before + "\"values\":{" + values + "}}"),
                        false));
            }
        }
    }

    private static String good(JsonNode field) {
        return switch (field.get("type").asText()) {
            case "date" -> "\"2026-01-05\"";
            case "datetime" -> "\"2026-01-05T09:30\"";
            case "integer", "number", "money" -> "1";
            case "boolean" -> "true";
            case "choice", "select" ->
                field.at("/options/0/value").isMissingNode()
                        ? "\"x\""
                        : new ObjectMapper()
                                .valueToTree(field.at("/options/0/value").asText())
                                .toString();
            default -> "\"x\"";
        };
    }
}
