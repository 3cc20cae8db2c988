package court.exchange.docket;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a mapping leaves out or leaves empty is not there. */
final class Given {
    private Given() {}

    static <K, V> Map<K, V> map(@Nullable Map<K, V> map) {
        Map<K, V> given = new LinkedHashMap<>();
        if (map != null) {
            map.forEach((key, value) -> {
                if (value != null) {
                    given.put(key, value);
                }
            });
        }
        return given;
    }

    static <K> Map<K, List<String>> lists(@Nullable Map<K, List<String>> map) {
        Map<K, List<String>> given = map(map);
        given.replaceAll((key, list) -> list.stream().filter(Objects::nonNull).toList());
        return given;
    }

    static <K> Map<K, Map<String, String>> maps(@Nullable Map<K, Map<String, String>> map) {
        Map<K, Map<String, String>> given = map(map);
        given.replaceAll((key, words) -> map(words));
        return given;
    }
}
