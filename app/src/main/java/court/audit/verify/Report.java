package court.audit.verify;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a verification came to.
 *
 * @param checked entries whose hash was computed anew
 * @param last number of the last sealed entry
 * @param head its hash, hexadecimal
 * @param coveredDay day of the latest checkpoint that agrees
 * @param coveredTo entries up to here are proved by it; later ones only by the chain itself
 * @param found how many findings there are; the first of them are listed
 */
public record Report(
        long checked,
        long last,
        String head,
        @Nullable LocalDate coveredDay,
        long coveredTo,
        Tail tail,
        long found,
        List<Finding> findings) {
    public boolean sound() {
        return found == 0;
    }
}
