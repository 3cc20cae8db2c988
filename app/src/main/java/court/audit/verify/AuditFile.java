package court.audit.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import court.audit.db.AuditRow;
import court.kernel.CaseId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sealed audit as a text file: one JSON object a line, a last line that says how many there are. */
public final class AuditFile {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String END = "end";

    private AuditFile() {}

    /** A file being written. */
    public static final class Pen {
        private final Writer out;
        private long count;

        public Pen(Writer out) {
            this.out = out;
        }

        public void write(AuditRow row) throws IOException {
            ObjectNode line = JSON.createObjectNode();
            line.put("seq", Objects.requireNonNull(row.seq()));
            line.put("hash", HexFormat.of().formatHex(Objects.requireNonNull(row.hash())));
            line.put("id", row.id().toString());
            line.put("at", row.at().toString());
            line.put("actor", row.actor());
            line.put("action", row.action());
            line.put("subjectType", row.subjectType());
            line.put("subjectId", row.subjectId());
            line.put("caseId", row.caseId() == null ? null : row.caseId().toString());
            line.set("detail", row.detail());
            line(line);
            count++;
        }

        /** Writes the last line. */
        public void end(Tail tail) throws IOException {
            ObjectNode line = JSON.createObjectNode();
            line.put(END, count);
            line.put("unsealed", tail.count());
            line.put("oldestUnsealed", tail.oldest() == null ? null : String.valueOf(tail.oldest()));
            line(line);
            out.flush();
        }

        private void line(ObjectNode line) throws IOException {
            out.write(line.toString());
            out.write('\n');
        }
    }

    /** Verifies a file. */
    public static Report verify(Path file, Verifier verifier) throws IOException {
        Tail tail = new Tail(0, null);
        long number = 0;
        long entries = 0;
        boolean ended = false;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                JsonNode json = parse(line);
                if (json != null && json.has(END)) {
                    ended = json.get(END).asLong() == entries;
                    tail = tail(json);
                } else if (take(json, verifier)) {
                    entries++;
                } else {
                    verifier.unreadable(number);
                }
            }
        }
        if (!ended) {
            verifier.unreadable(number + 1);
        }
        return verifier.report(tail);
    }

    private static Tail tail(JsonNode json) {
        String oldest = json.path("oldestUnsealed").asText("");
        return new Tail(
                json.path("unsealed").asLong(),
                oldest.isEmpty() || oldest.equals("null") ? null : Instant.parse(oldest));
    }

    private static @Nullable JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static boolean take(@Nullable JsonNode json, Verifier verifier) {
        if (json == null || !json.isObject()) {
            return false;
        }
        AuditRow row;
        try {
            row = row(json);
        } catch (IllegalArgumentException | DateTimeException | NullPointerException e) {
            return false;
        }
        verifier.next(row);
        return true;
    }

    private static AuditRow row(JsonNode json) {
        JsonNode caseId = json.get("caseId");
        return new AuditRow(
                UUID.fromString(text(json, "id")),
                Instant.parse(text(json, "at")),
                text(json, "actor"),
                text(json, "action"),
                text(json, "subjectType"),
                text(json, "subjectId"),
                caseId == null || caseId.isNull() ? null : new CaseId(UUID.fromString(caseId.asText())),
                Objects.requireNonNull(json.get("detail")),
                Objects.requireNonNull(json.get("seq")).asLong(),
                HexFormat.of().parseHex(text(json, "hash")));
    }

    private static String text(JsonNode json, String field) {
        return Objects.requireNonNull(json.get(field)).asText();
    }
}
