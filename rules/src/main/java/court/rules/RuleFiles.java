package court.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A whole set of rule files, sorted by path; what a release is made of. */
public final class RuleFiles {
    private final SortedMap<String, RuleFile> files;

    private RuleFiles(SortedMap<String, RuleFile> files) {
        this.files = files;
    }

    public static RuleFiles of(Collection<RuleFile> files) {
        SortedMap<String, RuleFile> sorted = new TreeMap<>();
        files.forEach(file -> sorted.put(file.path(), file));
        return new RuleFiles(sorted);
    }

    /** The rule files below a folder; hidden files and README files are left out. */
    public static RuleFiles ofFolder(Path folder) throws IOException {
        return of(RuleFolders.read(folder, ""));
    }

    /** The rule files shipped as resources {@code rules/drl/**}, also from a jar inside a jar. */
    public static RuleFiles ofClassPath(ClassLoader loader) throws IOException {
        return of(RuleFolders.readResources(loader, "rules/drl"));
    }

    public List<RuleFile> list() {
        return List.copyOf(files.values());
    }

    public Optional<RuleFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** This set with some files added or replaced and others taken out. */
    public RuleFiles with(Collection<RuleFile> put, Collection<String> remove) {
        SortedMap<String, RuleFile> changed = new TreeMap<>(files);
        remove.forEach(changed::remove);
        put.forEach(file -> changed.put(file.path(), file));
        return new RuleFiles(changed);
    }

    /** Names {@code <capability>.<rulebook>} of the folders in this set. */
    public SortedSet<String> rulebooks() {
        SortedSet<String> names = new TreeSet<>();
        files.values().stream()
                .map(RuleFile::rulebook)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return names;
    }

    public RuleFiles rulebook(String name) {
        List<RuleFile> own = new ArrayList<>();
        files.values().stream().filter(file -> file.rulebook().equals(name)).forEach(own::add);
        return of(own);
    }

    /** SHA-256 over sorted paths and contents, in hexadecimal. */
    public String sha256() {
        return RuleFolders.sha256(files.values());
    }
}
