package court.rulebase.release;

import court.rulebase.db.FileName;
import court.rulebase.db.FileRow;
import court.rulebase.db.ReleaseMapper;
import court.rules.RuleFile;
import court.rules.RuleFiles;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Files of releases in the database, each content kept once. */
@Component
public class FileStore {
    private final ReleaseMapper mapper;

    FileStore(ReleaseMapper mapper) {
        this.mapper = mapper;
    }

    public RuleFiles load(UUID release) {
        return RuleFiles.of(mapper.files(release).stream()
                .map(row -> new RuleFile(row.path(), row.content()))
                .toList());
    }

    public List<FileRow> rows(UUID release) {
        return mapper.files(release);
    }

    /** Paths and content hashes of a release. */
    public SortedMap<String, String> hashes(UUID release) {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (FileName file : mapper.fileNames(release)) {
            hashes.put(file.path(), file.sha256());
        }
        return hashes;
    }

    void store(UUID release, RuleFiles files) {
        SortedMap<String, String> hashes = hashes(files);
        if (hashes.isEmpty()) {
            return;
        }
        Set<String> known = new LinkedHashSet<>(mapper.knownContents(new LinkedHashSet<>(hashes.values())));
        for (RuleFile file : files.list()) {
            String hash = hash(file);
            if (known.add(hash)) {
                mapper.insertContent(hash, file.content());
            }
            mapper.insertFile(release, file.path(), hash);
        }
    }

    public static SortedMap<String, String> hashes(RuleFiles files) {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.list().forEach(file -> hashes.put(file.path(), hash(file)));
        return hashes;
    }

    private static String hash(RuleFile file) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(file.content()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
