package court.audit.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checkpoints as files, one a day, in a folder that may lie out of the reach of whoever owns the database. */
public final class CheckpointFolder {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String SUFFIX = ".json";

    private final Path folder;

    public CheckpointFolder(Path folder) {
        this.folder = folder;
    }

    /** Keeps a checkpoint; one that is there is never written over. */
    public void keep(Checkpoint checkpoint) throws IOException {
        Files.createDirectories(folder);
        ObjectNode json = JSON.createObjectNode();
        json.put("day", checkpoint.day().toString());
        json.put("seq", checkpoint.seq());
        json.put("hash", checkpoint.hash());
        json.put("publicKey", checkpoint.publicKey());
        json.put("signature", checkpoint.signature());
        Path part = Files.writeString(folder.resolve(checkpoint.day() + ".part"), json.toPrettyString() + "\n");
        Files.move(part, file(checkpoint.day()), StandardCopyOption.ATOMIC_MOVE);
    }

    public Optional<Checkpoint> of(LocalDate day) throws IOException {
        return Files.exists(file(day)) ? Optional.of(read(file(day))) : Optional.empty();
    }

    public List<Checkpoint> all() throws IOException {
        return Files.isDirectory(folder) ? at(folder) : List.of();
    }

    private Path file(LocalDate day) {
        return folder.resolve(day + SUFFIX);
    }

    /** Checkpoints of one file, or of all files of a folder. */
    public static List<Checkpoint> at(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(read(place));
        }
        List<Checkpoint> checkpoints = new ArrayList<>();
        try (Stream<Path> files = Files.list(place)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList()) {
                checkpoints.add(read(file));
            }
        }
        return checkpoints;
    }

    private static Checkpoint read(Path file) throws IOException {
        JsonNode json = JSON.readTree(Files.readString(file));
        try {
            return new Checkpoint(
                    LocalDate.parse(json.path("day").asText()),
                    json.path("seq").asLong(),
                    json.path("hash").asText(),
                    json.path("publicKey").asText(),
                    json.path("signature").asText());
        } catch (java.time.DateTimeException e) {
            throw new IOException(file + " is not a checkpoint", e);
        }
    }
}
