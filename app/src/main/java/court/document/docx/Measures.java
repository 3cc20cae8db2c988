package court.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The measures of a paper that the printer goes by: each a number of a size that a page can have. */
public final class Measures {
    /** Largest measure, in twentieths of a point: more than any page of Word is wide. */
    private static final float LARGEST = 100_000;

    private static final float LEAST_ROOM = 1_440;
    private static final Map<String, List<String>> READ = Map.of(
            "gridCol", List.of("w"),
            "gridSpan", List.of("val"),
            "trHeight", List.of("val"),
            "sz", List.of("val"),
            "pgSz", List.of("w", "h"),
            "pgMar", List.of("top", "bottom", "left", "right", "header", "footer"));

    private Measures() {}

    /** A number that a page can have; nothing for whatever else stands there. */
    public static Optional<Float> number(String text) {
        return text.matches("-?\\d{1,9}(\\.\\d{1,9})?")
                ? Optional.of(Float.valueOf(text)).filter(number -> Math.abs(number) <= LARGEST)
                : Optional.empty();
    }

    /** Measures that are none, and pages without room for text. */
    static List<String> problems(Element root) {
        List<String> problems = new ArrayList<>();
        READ.forEach((name, attributes) -> Xml.below(root, name)
                .forEach(element -> attributes.stream()
                        .flatMap(attribute -> Xml.attribute(element, attribute).stream())
                        .filter(value -> number(value).isEmpty())
                        .forEach(value -> problems.add(name + " " + value))));
        for (Element section : Xml.below(root, "sectPr")) {
            if (room(section, "w", 11_906, "left", "right") < LEAST_ROOM
                    || room(section, "h", 16_838, "top", "bottom") < LEAST_ROOM) {
                problems.add("sectPr");
            }
        }
        return problems;
    }

    private static float room(Element section, String side, float otherwise, String before, String after) {
        float size = measure(section, "pgSz", side).orElse(otherwise);
        return Stream.of(before, after)
                .map(margin -> measure(section, "pgMar", margin).orElse(LEAST_ROOM))
                .reduce(size, (left, margin) -> left - margin);
    }

    private static Optional<Float> measure(Element section, String name, String attribute) {
        return Xml.child(section, name)
                .flatMap(element -> Xml.attribute(element, attribute))
                .flatMap(Measures::number);
    }
}
