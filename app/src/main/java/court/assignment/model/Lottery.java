package court.assignment.model;

import court.kernel.Sha256;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Draws by weight from a seed, so that whoever has the seed draws the same (docs/reference/draw.md). A ticket is taken from the
 * 256 bits of a hash; hashes beyond the last whole multiple of the total are passed over, so that no candidate is favoured.
 */
public final class Lottery {
    private static final BigInteger RANGE = BigInteger.ONE.shiftLeft(256);

    private Lottery() {}

    /** A candidate with its weight; only candidates of weight above nothing can be drawn. */
    public record Ticket(String id, long weight) {
        public Ticket {
            if (weight < 1) {
                throw new IllegalArgumentException("a candidate weighs at least 1: " + id);
            }
        }
    }

    /** The seed that the revealed secret and the commitment to everything else make together. */
    public static String seed(String secret, String commitment) {
        return Sha256.hex("tianping-draw\n" + secret + "\n" + commitment + "\n");
    }

    /** Who is drawn for a place, numbered from 1. */
    public static Ticket draw(List<Ticket> candidates, String seed, int place) {
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("nobody to draw from");
        }
        long ticket = ticket(candidates.stream().mapToLong(Ticket::weight).reduce(0, Math::addExact), seed, place);
        for (Ticket candidate : candidates) {
            ticket -= candidate.weight();
            if (ticket < 0) {
                return candidate;
            }
        }
        throw new IllegalStateException("a ticket is below the total");
    }

    private static long ticket(long total, String seed, int place) {
        BigInteger whole = BigInteger.valueOf(total);
        BigInteger limit = RANGE.subtract(RANGE.mod(whole));
        for (int attempt = 0; ; attempt++) {
            byte[] text = (seed + "\n" + place + "\n" + attempt + "\n").getBytes(StandardCharsets.UTF_8);
            BigInteger number = new BigInteger(1, Sha256.of(text));
            if (number.compareTo(limit) < 0) {
                return number.mod(whole).longValueExact();
            }
        }
    }
}
