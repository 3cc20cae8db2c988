package court.rules.book;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Map;

/** JSON schema of record types, titled with the words of the court. */
public final class FactSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<Class<?>, String> FORMATS =
            Map.of(LocalDate.class, "date", LocalDateTime.class, "date-time", Period.class, "duration");
    private final ObjectNode definitions = JSON.objectNode();

    private FactSchema() {}

    public static ObjectNode of(Map<String, Class<?>> types) {
        FactSchema schema = new FactSchema();
        ObjectNode root = JSON.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("type", "object");
        ObjectNode properties = root.putObject("properties");
        types.forEach((name, type) -> {
            ObjectNode property = properties.putObject(name);
            property.put("title", Words.of(type, name));
            ArrayNode either = property.putArray("oneOf");
            either.add(schema.record(type));
            either.addObject().put("type", "array").set("items", schema.record(type));
        });
        root.put("additionalProperties", false);
        root.set("$defs", schema.definitions);
        return root;
    }

    private ObjectNode record(Class<?> type) {
        String name = type.getSimpleName();
        if (!definitions.has(name)) {
            ObjectNode definition = definitions.putObject(name);
            definition.put("type", "object").put("title", Words.of(type, name));
            ObjectNode properties = definition.putObject("properties");
            ArrayNode required = definition.putArray("required");
            for (RecordComponent component : type.getRecordComponents()) {
                ObjectNode property = value(component.getGenericType());
                property.put("title", Words.of(component, component.getName()));
                properties.set(component.getName(), property);
                if (!Words.isNullable(component)
                        && ValueReader.empty(component.getType()).isEmpty()) {
                    required.add(component.getName());
                }
            }
            definition.put("additionalProperties", false);
        }
        return JSON.objectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode value(Type type) {
        if (type instanceof ParameterizedType generic) {
            ObjectNode array = JSON.objectNode().put("type", "array");
            array.set("items", value(generic.getActualTypeArguments()[0]));
            return array;
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            return constants(raw);
        }
        return raw.isRecord() && ValueReader.parser(raw).isEmpty() ? record(raw) : scalar(raw);
    }

    private static ObjectNode constants(Class<?> raw) {
        ObjectNode node = JSON.objectNode().put("type", "string").put("x-type", raw.getSimpleName());
        ArrayNode names = node.putArray("enum");
        ObjectNode titles = node.putObject("x-titles");
        for (Object constant : raw.getEnumConstants()) {
            names.add(((Enum<?>) constant).name());
            titles.put(((Enum<?>) constant).name(), Words.of((Enum<?>) constant));
        }
        return node;
    }

    private static ObjectNode scalar(Class<?> raw) {
        ObjectNode node = JSON.objectNode();
        if (raw == boolean.class || raw == Boolean.class) {
            return node.put("type", "boolean");
        } else if (raw == int.class || raw == Integer.class || raw == long.class || raw == Long.class) {
            return node.put("type", "integer");
        } else if (raw == double.class || raw == Double.class || raw == BigDecimal.class) {
            return node.put("type", "number");
        }
        node.put("type", "string");
        return FORMATS.containsKey(raw) ? node.put("format", FORMATS.get(raw)) : node;
    }
}
