package court.process.versions;

import court.bpmn.ModelElement;
import court.bpmn.ModelFlow;
import court.bpmn.ModelOutline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What differs between two versions, element by element and flow by flow; the drawing is not compared. */
public final class Comparison {
    private Comparison() {}

    /** In which direction. */
    public enum Turn {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** One setting that is another now. */
    public record Setting(
            String name, @Nullable String before, @Nullable String after) {}

    /**
     * One element or flow that differs.
     *
     * @param name as the newer version has it, or the older one where it is gone
     */
    public record Change(String id, String kind, String name, Turn turn, List<Setting> settings) {}

    static List<Change> between(ModelOutline before, ModelOutline after) {
        Map<String, Map<String, @Nullable String>> old = settings(before);
        Map<String, Map<String, @Nullable String>> now = settings(after);
        TreeSet<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(now.keySet());
        List<Change> changes = new ArrayList<>();
        for (String id : ids) {
            Map<String, @Nullable String> was = old.get(id);
            Map<String, @Nullable String> is = now.get(id);
            List<Setting> differing = differing(was == null ? Map.of() : was, is == null ? Map.of() : is);
            if (was == null || is == null || !differing.isEmpty()) {
                Map<String, @Nullable String> shown = is == null ? Objects.requireNonNull(was) : is;
                Turn turn = was == null ? Turn.ADDED : is == null ? Turn.REMOVED : Turn.CHANGED;
                changes.add(new Change(
                        id,
                        String.valueOf(shown.get("kind")),
                        String.valueOf(shown.get("name")),
                        turn,
                        turn == Turn.CHANGED ? differing : List.of()));
            }
        }
        return changes;
    }

    private static List<Setting> differing(Map<String, @Nullable String> was, Map<String, @Nullable String> is) {
        TreeSet<String> names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(was.get(name), is.get(name)))
                .map(name -> new Setting(name, was.get(name), is.get(name)))
                .toList();
    }

    private static Map<String, Map<String, @Nullable String>> settings(ModelOutline outline) {
        Map<String, Map<String, @Nullable String>> all = new LinkedHashMap<>();
        outline.elements().forEach(element -> all.put(element.id(), settings(element)));
        outline.flows().forEach(flow -> all.put(flow.id(), settings(flow)));
        return all;
    }

    private static Map<String, @Nullable String> settings(ModelElement element) {
        Map<String, @Nullable String> settings = new LinkedHashMap<>();
        settings.put("kind", element.kind().name());
        settings.put("name", element.name());
        settings.put("en", element.nameEn());
        settings.put("parent", element.parent());
        settings.put("role", element.role());
        settings.put("form", element.form());
        settings.put("done", element.done());
        settings.put("step", element.step());
        settings.put("message", element.message());
        settings.put("calls", element.calledModel());
        settings.put("attachedTo", element.attachedTo());
        if (element.clock() != null) {
            settings.put("clock", element.clock().name());
            settings.put("clockEn", element.clock().nameEn());
            settings.put("clockPeriod", element.clock().period());
            settings.put("clockWarns", element.clock().warns());
        }
        return settings;
    }

    private static Map<String, @Nullable String> settings(ModelFlow flow) {
        Map<String, @Nullable String> settings = new LinkedHashMap<>();
        settings.put("kind", "FLOW");
        settings.put("name", flow.name());
        settings.put("from", flow.from());
        settings.put("to", flow.to());
        settings.put("condition", flow.condition());
        settings.put("otherwise", Boolean.toString(flow.otherwise()));
        return settings;
    }
}
