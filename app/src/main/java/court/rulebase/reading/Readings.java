package court.rulebase.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import court.kernel.Refused;
import court.rulebase.release.FileStore;
import court.rulebase.release.Releases;
import court.rules.RuleFile;
import court.rules.RuleFiles;
import court.rules.plain.CannotWrite;
import court.rules.plain.PlainFiles;
import court.rules.plain.PlainRule;
import court.rules.plain.RuleReading;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Rule files as people read them, and what people write turned into rule files. Nothing is stored here: drafts are. */
@Service
public class Readings {
    private static final int READINGS = 400;
    private final Releases releases;
    private final FileStore store;
    private final Cache<Key, RuleReading> known =
            Caffeine.newBuilder().maximumSize(READINGS).build();

    Readings(Releases releases, FileStore store) {
        this.releases = releases;
        this.store = store;
    }

    /** What a file says depends on its text, on its manifest and on the reader. */
    private record Key(String path, String sha256, String manifest, String language) {}

    /** Text of a file with what it says. */
    public record Written(String path, String text, RuleReading reading) {}

    /** A file of a release, or the same file with text that is not stored yet. */
    public RuleReading read(UUID release, String path, @Nullable String text, Locale locale) {
        RuleFiles files = files(release);
        RuleFile file = text == null ? stored(files, path) : new RuleFile(path, text);
        return new PlainFiles(files, locale).read(file);
    }

    /** All rules of a release, file by file. */
    public List<RuleReading> all(UUID release, Locale locale) {
        return read(files(release), locale);
    }

    /** The rules of one rulebook of a release, file by file. */
    public List<RuleReading> rulebook(UUID release, String name, Locale locale) {
        return read(files(release).rulebook(name), locale);
    }

    /** The rules of one rulebook among files that need not be stored. */
    public List<PlainRule> rules(RuleFiles files, String name, Locale locale) {
        return read(files.rulebook(name), locale).stream()
                .flatMap(reading -> reading.rules().stream())
                .toList();
    }

    private List<RuleReading> read(RuleFiles files, Locale locale) {
        PlainFiles plain = new PlainFiles(files, locale);
        Map<String, String> hashes = FileStore.hashes(files);
        return files.list().stream()
                .filter(PlainFiles::holdsRules)
                .map(file -> known.get(key(hashes, file.path(), locale), key -> plain.read(file)))
                .toList();
    }

    private static Key key(Map<String, String> hashes, String path, Locale locale) {
        String manifest = path.substring(0, path.lastIndexOf('/')) + "/rulebook.yaml";
        return new Key(path, hashes.getOrDefault(path, ""), hashes.getOrDefault(manifest, ""), locale.getLanguage());
    }

    /**
     * Text of a DRL file with a rule put in, put anew or taken out.
     *
     * @param code the rule whose place is taken; empty = a new one
     * @param rule null = taken out
     */
    public Written write(UUID release, RuleFile file, String code, @Nullable PlainRule rule, Locale locale) {
        if (!file.path().endsWith(".drl")) {
            throw Refused.malformed("rulebase.not-a-text-file", file.path());
        }
        PlainFiles plain = new PlainFiles(files(release), locale);
        String text = guarded(() -> rule == null ? plain.without(file, code) : plain.write(file, code, rule), locale);
        return new Written(file.path(), text, plain.read(new RuleFile(file.path(), text)));
    }

    /** A table as comma-separated text; a workbook becomes one, since a grid holds no more than its cells. */
    public Written table(UUID release, String path, List<List<String>> lines, Locale locale) {
        String csv = path.replaceFirst("\\.xlsx$", ".csv");
        String text = PlainFiles.csv(lines);
        return new Written(csv, text, new PlainFiles(files(release), locale).read(new RuleFile(csv, text)));
    }

    /** A table, whatever its officer has typed so far, as a workbook. */
    public byte[] workbook(RuleFile table, Locale locale) {
        requireTable(table);
        return guarded(() -> PlainFiles.workbook(table), locale);
    }

    /**
     * A table that came back from a spreadsheet, in the place of one of a release: its text, and what it says or what
     * keeps it from being read.
     *
     * @param table under the name of the file that was sent
     */
    public Written uploaded(UUID release, String path, RuleFile table, Locale locale) {
        requireTable(table);
        requireTable(new RuleFile(path, ""));
        String csv = path.replaceFirst("\\.xlsx$", ".csv");
        String text = guarded(() -> PlainFiles.csv(table), locale);
        return new Written(csv, text, new PlainFiles(files(release), locale).read(new RuleFile(csv, text)));
    }

    private static void requireTable(RuleFile file) {
        if (!file.path().matches(".*\\.drl\\.(csv|xlsx)")) {
            throw Refused.malformed("rulebase.not-a-table", file.path());
        }
    }

    private RuleFiles files(UUID release) {
        return store.load(releases.get(release).id());
    }

    private static RuleFile stored(RuleFiles files, String path) {
        return files.file(path).orElseThrow(() -> Refused.notFound("rulebase.no-such-file", path));
    }

    private static <T> T guarded(Supplier<T> work, Locale locale) {
        try {
            return work.get();
        } catch (CannotWrite e) {
            throw Refused.malformed("rulebase.cannot-write", e.problem().message(locale));
        }
    }
}
