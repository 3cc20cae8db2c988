package court.rules.scan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What names mean at one place of a rule: imported types, bindings, and the fact whose constraints are read. */
final class Scope {
    private final Map<String, Class<?>> imports;
    private final Map<String, Kind> bindings;
    private final @Nullable Kind self;

    private Scope(Map<String, Class<?>> imports, Map<String, Kind> bindings, @Nullable Kind self) {
        this.imports = imports;
        this.bindings = bindings;
        this.self = self;
    }

    static Scope ofFile(Map<String, Class<?>> imports) {
        return new Scope(imports, Map.of(), null);
    }

    /** A rule, or the inside of not, exists and forall: bindings made here do not get out. */
    Scope inner() {
        return new Scope(imports, new HashMap<>(bindings), self);
    }

    Scope within(Class<?> fact) {
        return new Scope(imports, bindings, Kind.of(fact));
    }

    Optional<Class<?>> type(String name) {
        return Optional.ofNullable(imports.get(name));
    }

    Optional<Kind> binding(String name) {
        return Optional.ofNullable(bindings.get(name));
    }

    Optional<Kind> self() {
        return Optional.ofNullable(self);
    }

    Optional<Kind> component(String name) {
        return self().flatMap(fact -> fact.component(name));
    }

    boolean bind(String name, Kind kind) {
        return bindings.putIfAbsent(name, kind) == null;
    }
}
