package court.casefile.papers;

import court.casefile.CaseTelling.Told;
import court.casefile.model.Deed;
import court.document.template.ShippedPapers.Shipped;
import court.kernel.Ids;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a paper is about, the same whether it is made at the desk or by a step of the process, so that it is one paper. */
final class Occasion {
    /** The case as it stands. */
    private static final String CASE = "desk";

    private Occasion() {}

    /** The latest deed that a paper is about; none for a paper of the case as it stands. */
    static Optional<Deed> deed(Told told, Shipped paper) {
        return told.story().deeds().stream()
                .filter(deed -> paper.about().contains(deed.code()))
                .reduce((earlier, later) -> later);
    }

    /**
     * The key of the occasion.
     *
     * @param cause the deed that sets the paper off; null at the desk
     */
    static String key(Told told, Shipped paper, @Nullable Deed cause) {
        if (cause != null && paper.about().contains(cause.code())) {
            return first(told, paper, cause).id().toString();
        }
        Optional<Deed> deed = deed(told, paper);
        if (deed.isPresent()) {
            return first(told, paper, deed.get()).id().toString();
        }
        return cause == null || paper.about().isEmpty() ? CASE : cause.id().toString();
    }

    /** An application and the decision on it are one occasion. */
    private static Deed first(Told told, Shipped paper, Deed deed) {
        return told.story().deeds().stream()
                .filter(asked ->
                        asked.id().equals(deed.about()) && paper.about().contains(asked.code()))
                .findFirst()
                .orElse(deed);
    }

    /** An occasion of its own, beside all others. */
    static String another() {
        return CASE + ":" + Ids.next();
    }
}
