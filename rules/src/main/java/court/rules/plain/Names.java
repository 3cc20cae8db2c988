package court.rules.plain;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import court.rules.book.FactModel;
import court.rules.book.Words;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the names in one rule stand for: types, bound facts and their components, components of the fact in hand. */
final class Names {
    private final String capability;
    private final Tongue tongue;
    private final Map<String, Class<?>> facts;
    private final Map<String, RecordComponent> values;
    private final @Nullable Class<?> self;

    Names(String capability, Tongue tongue) {
        this(capability, tongue, new HashMap<>(), new HashMap<>(), null);
    }

    private Names(
            String capability,
            Tongue tongue,
            Map<String, Class<?>> facts,
            Map<String, RecordComponent> values,
            @Nullable Class<?> self) {
        this.capability = capability;
        this.tongue = tongue;
        this.facts = facts;
        this.values = values;
        this.self = self;
    }

    Names within(Class<?> type) {
        return new Names(capability, tongue, facts, values, type);
    }

    void bind(String name, Class<?> type) {
        facts.put(name, type);
    }

    void bind(String name, RecordComponent component) {
        values.put(name, component);
    }

    Optional<Class<?>> type(String simpleName) {
        return FactModel.find(capability, simpleName);
    }

    Optional<Enum<?>> constant(String type, String name) {
        return type(type)
                .filter(Class::isEnum)
                .flatMap(found -> Arrays.stream(found.getEnumConstants())
                        .<Enum<?>>map(c -> (Enum<?>) c)
                        .filter(c -> c.name().equals(name))
                        .findFirst());
    }

    /** The component that an expression names: of the fact in hand, or along a path from a bound one. */
    Optional<RecordComponent> component(Expression node) {
        if (node instanceof NameExpr name) {
            RecordComponent bound = values.get(name.getNameAsString());
            return bound != null
                    ? Optional.of(bound)
                    : Optional.ofNullable(self).flatMap(type -> of(type, name.getNameAsString()));
        }
        return step(node).flatMap(name -> owner(node).flatMap(type -> of(type, name)));
    }

    private Optional<Class<?>> owner(Expression node) {
        Expression scope = node instanceof FieldAccessExpr field
                ? field.getScope()
                : ((MethodCallExpr) node).getScope().orElse(node);
        if (scope instanceof NameExpr name && facts.containsKey(name.getNameAsString())) {
            return Optional.ofNullable(facts.get(name.getNameAsString()));
        }
        return scope == node ? Optional.empty() : component(scope).<Class<?>>map(RecordComponent::getType);
    }

    private static Optional<String> step(Expression node) {
        if (node instanceof FieldAccessExpr field) {
            return Optional.of(field.getNameAsString());
        }
        return node instanceof MethodCallExpr call && call.getArguments().isEmpty()
                ? Optional.of(call.getNameAsString())
                : Optional.empty();
    }

    private static Optional<RecordComponent> of(Class<?> type, String name) {
        return type.isRecord() ? Words.component(type, name, false) : Optional.empty();
    }

    Optional<String> words(Expression node) {
        if (node instanceof NameExpr name && facts.containsKey(name.getNameAsString())) {
            return type(name.getNameAsString(), facts.get(name.getNameAsString()));
        }
        Optional<String> own = component(node).map(tongue::component);
        if (own.isEmpty() || node instanceof NameExpr) {
            return own;
        }
        String of = owner(node).map(tongue::type).orElse("");
        return own.map(word -> tongue.isChinese() ? of + "的" + word : of + "’s " + word);
    }

    private Optional<String> type(String name, @Nullable Class<?> type) {
        return type == null ? Optional.of(name) : Optional.of(tongue.type(type));
    }
}
