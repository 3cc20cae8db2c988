package court.audit;

import court.audit.db.AuditRow;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How an entry is bound to the one before it: SHA-256 over the earlier hash and every field, each with its length. */
public final class Chain {
    /** Hash before the first entry. */
    public static final byte[] START = new byte[32];

    private Chain() {}

    public static byte[] next(byte[] before, long seq, AuditRow entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before);
        bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(seq).array());
        field(bytes, entry.id().toString());
        field(bytes, entry.at().toString());
        field(bytes, entry.actor());
        field(bytes, entry.action());
        field(bytes, entry.subjectType());
        field(bytes, entry.subjectId());
        field(bytes, entry.caseId() == null ? "" : entry.caseId().toString());
        field(bytes, entry.detail().toString());
        return sha256(bytes.toByteArray());
    }

    private static void field(ByteArrayOutputStream bytes, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(utf8.length).array());
        bytes.writeBytes(utf8);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
