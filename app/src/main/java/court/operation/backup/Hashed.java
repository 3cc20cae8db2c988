package court.operation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what flows by. */
final class Hashed {
    private Hashed() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    static String of(InputStream content) throws IOException {
        MessageDigest digest = digest();
        new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
        return hex(digest);
    }

    /** Work that writes; what it wrote is passed on and hashed. */
    interface Writing {
        long into(OutputStream out) throws Exception;
    }

    /** How much a piece of work wrote, by its own count, and the hash of it. */
    record Written(long count, String sha256) {}

    static Written through(OutputStream to, Writing writing) throws Exception {
        MessageDigest digest = digest();
        DigestOutputStream out = new DigestOutputStream(to, digest);
        long count = writing.into(out);
        out.flush();
        return new Written(count, hex(digest));
    }
}
