package court.rules.book;

import com.fasterxml.jackson.databind.JsonNode;
import court.rules.book.Datum.Kind;
import court.rules.book.Datum.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as untyped values that know their path. */
public final class JsonDatum {
    private static final int DEPTH = 20;

    private JsonDatum() {}

    public static Datum of(JsonNode node) {
        return of(node, "$", 0);
    }

    private static Datum of(JsonNode node, String path, int depth) {
        Place place = new Place(path, 0, 0);
        if (depth > DEPTH) {
            throw new DatumException(place, "rulebase.too-deep");
        }
        if (node.isObject()) {
            Map<String, Datum> entries = new LinkedHashMap<>();
            Map<String, Place> keys = new LinkedHashMap<>();
            node.properties().forEach(entry -> {
                String child = path + "." + entry.getKey();
                entries.put(entry.getKey(), of(entry.getValue(), child, depth + 1));
                keys.put(entry.getKey(), new Place(child, 0, 0));
            });
            return new Datum.Table(entries, keys, place);
        } else if (node.isArray()) {
            List<Datum> items = new ArrayList<>();
            node.forEach(item -> items.add(of(item, path + "[" + items.size() + "]", depth + 1)));
            return new Datum.Row(items, place);
        }
        return new Datum.Scalar(node.asText(), kind(node), place);
    }

    private static Kind kind(JsonNode node) {
        if (node.isNull() || node.isMissingNode()) {
            return Kind.NULL;
        } else if (node.isBoolean()) {
            return Kind.BOOLEAN;
        }
        return node.isNumber() ? Kind.NUMBER : Kind.TEXT;
    }
}
