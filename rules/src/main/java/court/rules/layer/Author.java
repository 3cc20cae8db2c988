package court.rules.layer;

import java.util.Set;

/**
 * Who changes rules.
 *
 * @param courts codes of the courts that the author answers for; of no account for the national layer
 */
public record Author(Layer layer, Set<String> courts) {
    public Author {
        courts = Set.copyOf(courts);
    }

    public static Author national() {
        return new Author(Layer.NATIONAL, Set.of());
    }
}
