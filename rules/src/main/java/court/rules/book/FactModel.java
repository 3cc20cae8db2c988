package court.rules.book;

import court.rules.Problem;
import court.rules.book.Manifest.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The record types a rulebook takes as facts and gives as findings, by simple name. */
public record FactModel(Map<String, Class<?>> facts, Map<String, Class<?>> findings) {
    private static final String ROOT = "court.facts";
    private static final Map<String, Optional<Class<?>>> KNOWN = new ConcurrentHashMap<>();

    public static FactModel of(Manifest manifest, String file, List<Problem> problems) {
        return new FactModel(
                resolve(manifest, manifest.facts(), file, problems),
                resolve(manifest, manifest.findings(), file, problems));
    }

    private static Map<String, Class<?>> resolve(
            Manifest manifest, List<Word> words, String file, List<Problem> problems) {
        Map<String, Class<?>> found = new LinkedHashMap<>();
        for (Word word : words) {
            Optional<Class<?>> type = find(manifest.capability(), word.text()).filter(Class::isRecord);
            if (type.isEmpty()) {
                problems.add(Problem.error(
                        file, word.line(), word.column(), "rulebase.unknown-type", word.text(), manifest.capability()));
            } else {
                found.put(word.text(), type.get());
            }
        }
        return Collections.unmodifiableMap(found);
    }

    /** A type of the capability's fact package, or a shared one. Which there are never changes. */
    public static Optional<Class<?>> find(String capability, String simpleName) {
        return KNOWN.computeIfAbsent(
                capability + "." + simpleName, name -> load(ROOT + "." + name).or(() -> load(ROOT + "." + simpleName)));
    }

    /** A class of the fact packages by its full name; never initialises it. */
    public static Optional<Class<?>> load(String name) {
        if (!name.startsWith(ROOT + ".") || !name.matches("[a-zA-Z0-9_.]{1,200}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Class.forName(name, false, FactModel.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** Every type a rule of this rulebook may match or give. */
    public List<Class<?>> all() {
        List<Class<?>> all = new ArrayList<>(facts.values());
        all.addAll(findings.values());
        return all;
    }
}
