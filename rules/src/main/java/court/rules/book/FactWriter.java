package court.rules.book;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Writes records as JSON: values by name, dates and periods as ISO text. */
public final class FactWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FactWriter() {}

    public static ObjectNode record(Object record) {
        ObjectNode node = JSON.objectNode();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            node.set(component.getName(), value(read(record, component)));
        }
        return node;
    }

    private static JsonNode value(@Nullable Object value) {
        if (value == null) {
            return JSON.nullNode();
        } else if (value instanceof Boolean flag) {
            return JSON.booleanNode(flag);
        } else if (value instanceof Number number) {
            return number(number);
        } else if (value instanceof Enum<?> constant) {
            return JSON.textNode(constant.name());
        } else if (value instanceof Collection<?> items) {
            ArrayNode array = JSON.arrayNode();
            items.forEach(item -> array.add(value(item)));
            return array;
        } else if (value instanceof Record
                && ValueReader.parser(value.getClass()).isEmpty()) {
            return record(value);
        }
        return JSON.textNode(value.toString());
    }

    /** A value as its reader takes it from text. */
    public static String text(Object value) {
        JsonNode node = value(value);
        return node.isContainerNode() ? node.toString() : node.asText();
    }

    private static JsonNode number(Number number) {
        if (number instanceof Integer || number instanceof Long) {
            return JSON.numberNode(number.longValue());
        }
        return number instanceof BigDecimal exact ? JSON.numberNode(exact) : JSON.numberNode(number.doubleValue());
    }

    /** One component of a record. */
    public static @Nullable Object read(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
