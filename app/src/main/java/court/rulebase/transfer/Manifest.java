package court.rulebase.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import court.kernel.Refused;
import court.rulebase.db.FileName;
import court.rulebase.db.ReleaseRow;
import court.rulebase.release.Imported;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What an archive says of the release in it, and what that release was said to be when it came in itself. */
final class Manifest {
    static final String FILE = "manifest.json";
    private static final int LONGEST = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Manifest() {}

    /** The same release gives the same bytes as long as its standing does not change. */
    static byte[] write(ReleaseRow release, List<FileName> files) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("format", "tianping-rules-1");
        json.put("id", release.id().toString());
        json.put("sha256", release.sha256());
        json.put("origin", release.origin().name());
        json.put("author", release.author());
        json.put("approver", release.approver());
        json.put("note", release.note());
        json.put("createdAt", text(release.createdAt()));
        json.put("approvedAt", text(release.approvedAt()));
        json.put("activatedAt", text(release.activatedAt()));
        if (release.imported() != null) {
            json.set("imported", release.imported());
        }
        for (FileName file : files) {
            json.withArray("files").addObject().put("path", file.path()).put("sha256", file.sha256());
        }
        try {
            return (JSON.writerWithDefaultPrettyPrinter()
                                    .writeValueAsString(json)
                                    .replace("\r\n", "\n") + "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts is JSON", e);
        }
    }

    static Imported read(byte[] content) {
        try {
            JsonNode json = JSON.readTree(content);
            return new Imported(
                    part(json, "sha256"),
                    part(json, "author"),
                    part(json, "approver"),
                    part(json, "note"),
                    part(json, "createdAt"));
        } catch (IOException e) {
            throw Refused.malformed("rulebase.archive-manifest", String.valueOf(e.getMessage()));
        }
    }

    private static String text(java.time.@org.jspecify.annotations.Nullable Instant at) {
        return at == null ? "" : at.toString();
    }

    private static String part(JsonNode json, String name) {
        String text = json.path(name).asText("").replaceAll("\\p{Cntrl}", " ").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
