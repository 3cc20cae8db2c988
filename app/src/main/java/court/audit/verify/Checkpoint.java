package court.audit.verify;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * A signed statement that the chain had this hash at this entry.
 *
 * @param hash hexadecimal
 * @param publicKey Ed25519, X.509 encoding, Base64
 * @param signature Base64
 */
public record Checkpoint(LocalDate day, long seq, String hash, String publicKey, String signature) {
    /** What the signature is about; the first line keeps the key from ever signing anything else by mistake. */
    static byte[] statement(LocalDate day, long seq, String hash) {
        return ("tianping audit checkpoint\n" + day + "\n" + seq + "\n" + hash + "\n").getBytes(StandardCharsets.UTF_8);
    }

    public static Checkpoint sign(LocalDate day, long seq, String hash, SigningKey key) {
        return new Checkpoint(day, seq, hash, key.publicKey(), key.sign(statement(day, seq, hash)));
    }

    /** Whether the signature is that of the key which the checkpoint names. */
    public boolean holds() {
        return SigningKey.verifies(publicKey, statement(day, seq, hash), signature);
    }
}
