package court.assignment.model;

import court.kernel.Sha256;
import java.util.HexFormat;

/**
 * Secrets committed in advance: each is the hash of the one that is revealed after it. The last hash, the anchor, is
 * published first; whoever knows it can check every secret, and nobody can put another in its place.
 */
public final class SecretChain {
    private SecretChain() {}

    /** The secret at a link; link 0 is the first secret itself, and draws go down from {@code links - 1}. */
    public static String secret(byte[] first, int link) {
        byte[] secret = first;
        for (int i = 0; i < link; i++) {
            secret = Sha256.of(secret);
        }
        return HexFormat.of().formatHex(secret);
    }

    /** What is published before the first draw. */
    public static String anchor(byte[] first, int links) {
        return secret(first, links);
    }
}
