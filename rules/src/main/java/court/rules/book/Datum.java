package court.rules.book;

import java.util.List;
import java.util.Map;

/** A value from JSON or YAML, still untyped, that knows where it stood. */
public sealed interface Datum {
    Place place();

    /** Where a value stood: a JSON path, and in YAML a line and column from 1. */
    record Place(String path, int line, int column) {}

    /** Named values; {@code keys} tells where each name stood. */
    record Table(Map<String, Datum> entries, Map<String, Place> keys, Place place) implements Datum {}

    /** Values in a row. */
    record Row(List<Datum> items, Place place) implements Datum {}

    /** A single value; a YAML scalar without quotes is PLAIN and fits any type. */
    record Scalar(String text, Kind kind, Place place) implements Datum {}

    /** What a single value is. */
    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL,
        PLAIN
    }

    default boolean isNull() {
        return this instanceof Scalar scalar && scalar.kind() == Kind.NULL;
    }
}
