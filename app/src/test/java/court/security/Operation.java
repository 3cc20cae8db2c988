package court.security;

import java.util.List;
import java.util.Map;

/**
 * One thing that can be asked of the platform over HTTP, as its description tells it.
 *
 * @param body the schema of the body by content type, references still in it
 */
record Operation(
        String method,
        String path,
        List<Parameter> parameters,
        Map<String, com.fasterxml.jackson.databind.JsonNode> body) {
    /** @param in path or query */
    record Parameter(String name, String in, boolean required, com.fasterxml.jackson.databind.JsonNode schema) {}

    String call() {
        return method + " " + path;
    }

    boolean takes(String contentType) {
        return body.containsKey(contentType);
    }

    @Override
    public String toString() {
        return call();
    }
}
