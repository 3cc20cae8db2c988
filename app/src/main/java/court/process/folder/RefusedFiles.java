package court.process.folder;

import com.fasterxml.jackson.databind.JsonNode;
import court.process.ProcessSettings;
import court.process.db.VersionMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;

/** Files of the followed folder that are not in force, with what the check says of them. */
@Service
public class RefusedFiles {
    private final VersionMapper versions;
    private final ProcessSettings settings;

    RefusedFiles(VersionMapper versions, ProcessSettings settings) {
        this.versions = versions;
        this.settings = settings;
    }

    public record Refused(String path, Instant seenAt, JsonNode problems) {}

    /** @param followed whether a folder is followed at all */
    public record Folder(boolean followed, List<Refused> refused) {}

    public Folder look() {
        Path directory = settings.directory();
        return directory == null
                ? new Folder(false, List.of())
                : new Folder(
                        true,
                        versions.folder(directory.toAbsolutePath().normalize().toString()).stream()
                                .filter(file -> file.outcome().equals("REFUSED"))
                                .map(file -> new Refused(file.path(), file.seenAt(), file.problems()))
                                .toList());
    }
}
