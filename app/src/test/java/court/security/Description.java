package court.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The OpenAPI description, read as a list of operations. */
final class Description {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final JsonNode root;

    private Description(JsonNode root) {
        this.root = root;
    }

    static Description of(String json) {
        try {
            return new Description(JSON.readTree(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        root.get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
                    JsonNode told = method.getValue();
                    all.add(new Operation(method.getKey().toUpperCase(), path.getKey(), parameters(told), body(told)));
                }));
        all.sort(Comparator.comparing(Operation::path).thenComparing(Operation::method));
        return List.copyOf(all);
    }

    Set<String> calls() {
        Set<String> calls = new TreeSet<>();
        operations().forEach(operation -> calls.add(operation.call()));
        return calls;
    }

    private static List<Operation.Parameter> parameters(JsonNode told) {
        List<Operation.Parameter> all = new ArrayList<>();
        told.path("parameters")
                .forEach(p -> all.add(new Operation.Parameter(
                        p.get("name").asText(),
                        p.get("in").asText(),
                        p.path("required").asBoolean(),
                        p.path("schema"))));
        return List.copyOf(all);
    }

    private static Map<String, JsonNode> body(JsonNode told) {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        told.at("/requestBody/content")
                .fields()
                .forEachRemaining(
                        content -> all.put(content.getKey(), content.getValue().path("schema")));
        return all;
    }

    /** A schema with its reference followed. */
    JsonNode follow(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : root.at(reference.substring(1));
    }
}
