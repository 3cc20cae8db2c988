package court.audit.verify;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that an untouched audit cannot have.
 *
 * @param seq the entry, or the first of those concerned
 * @param upTo the last of those concerned
 * @param day day of the checkpoint concerned
 */
public record Finding(
        Kind kind, long seq, long upTo, @Nullable LocalDate day) {
    /** Ways of tampering. */
    public enum Kind {
        /** The content of an entry does not give its hash. */
        CHANGED,
        /** Entries are gone from the middle. */
        MISSING,
        /** An entry stands after one with a higher number. */
        OUT_OF_ORDER,
        /** The chain is shorter than a checkpoint says. */
        TRUNCATED,
        /** The chain is whole in itself but is not the one that was signed. */
        REWRITTEN,
        /** A checkpoint whose signature is not that of its key. */
        FORGED_CHECKPOINT,
        /** A checkpoint that is signed by a key that was not named as trusted. */
        FOREIGN_KEY,
        /** A line of an exported file that is not an entry, or a file that ends early. */
        UNREADABLE
    }

    static Finding at(Kind kind, long seq) {
        return new Finding(kind, seq, seq, null);
    }

    static Finding of(Kind kind, Checkpoint checkpoint) {
        return new Finding(kind, checkpoint.seq(), checkpoint.seq(), checkpoint.day());
    }
}
