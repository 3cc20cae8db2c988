package court.rules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The second wall: code generated from rules finds fact records, values and the engine, and nothing else. */
final class ReleaseClassLoader extends ClassLoader {
    private static final Set<String> JAVA_LANG = Set.of(
            "Object",
            "String",
            "CharSequence",
            "Comparable",
            "Iterable",
            "AutoCloseable",
            "Enum",
            "Record",
            "Number",
            "Boolean",
            "Byte",
            "Character",
            "Short",
            "Integer",
            "Long",
            "Float",
            "Double",
            "Math",
            "Void",
            "Class",
            "StringBuilder",
            "AbstractStringBuilder",
            "Throwable",
            "Exception",
            "RuntimeException",
            "Error",
            "IllegalArgumentException",
            "IllegalStateException",
            "NullPointerException",
            "ClassCastException",
            "UnsupportedOperationException",
            "IndexOutOfBoundsException",
            "ArithmeticException",
            "MatchException",
            "NoSuchFieldError",
            "LinkageError",
            "ExceptionInInitializerError",
            "Override",
            "Deprecated",
            "FunctionalInterface",
            "SafeVarargs",
            "SuppressWarnings",
            "Cloneable",
            "Appendable");
    private static final List<String> PACKAGES = List.of(
            "court.facts.",
            "java.time.",
            "java.math.",
            "java.util.function.",
            "java.lang.invoke.",
            "java.lang.annotation.",
            "java.lang.constant.",
            "java.util.regex.",
            "org.drools.",
            "org.kie.",
            "org.slf4j.",
            "org.jspecify.annotations.");
    private static final Set<String> JAVA_UTIL = Set.of(
            "List",
            "Set",
            "Map",
            "Map$Entry",
            "Collection",
            "Collections",
            "Arrays",
            "Optional",
            "Objects",
            "Iterator",
            "Comparator",
            "ArrayList",
            "HashSet",
            "HashMap",
            "LinkedHashMap",
            "LinkedHashSet",
            "Locale",
            "Date",
            "UUID",
            "AbstractCollection",
            "AbstractList",
            "AbstractMap",
            "AbstractSet",
            "NoSuchElementException",
            "SequencedCollection",
            "SequencedSet",
            "SequencedMap",
            "RandomAccess");
    private static final Set<String> JAVA_IO = Set.of("Serializable", "Externalizable", "ObjectInput", "ObjectOutput");
    private final ClassLoader rules;

    ReleaseClassLoader(ClassLoader rules) {
        super("rule-release", null);
        this.rules = rules;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!allowed(name)) {
            throw new ClassNotFoundException(name + " is closed to rules");
        }
        return Class.forName(name, false, rules);
    }

    private static boolean allowed(String name) {
        int dot = name.lastIndexOf('.');
        String simple = name.substring(dot + 1).replaceFirst("\\$.*", "");
        return switch (dot < 0 ? "" : name.substring(0, dot)) {
            case "java.lang" -> JAVA_LANG.contains(simple);
            case "java.util" -> JAVA_UTIL.contains(simple);
            case "java.io" -> JAVA_IO.contains(simple);
            default -> PACKAGES.stream().anyMatch(name::startsWith);
        };
    }

    @Override
    public @Nullable URL getResource(String name) {
        return allowed(className(name)) ? rules.getResource(name) : null;
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return allowed(className(name)) ? rules.getResourceAsStream(name) : null;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return allowed(className(name)) ? rules.getResources(name) : Collections.emptyEnumeration();
    }

    private static String className(String resource) {
        return resource.endsWith(".class")
                ? resource.substring(0, resource.length() - ".class".length()).replace('/', '.')
                : resource;
    }
}
