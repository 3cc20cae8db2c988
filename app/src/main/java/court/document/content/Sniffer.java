package court.document.content;

import court.kernel.Refused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Tells what content is by looking at it from its first byte to its last. A file that is two kinds at once, or that ends
 * before its time, is refused: what one reader sees must be what every reader sees.
 */
public final class Sniffer {
    private static final byte[] PDF_END = ascii("%%EOF");
    private static final byte[] PNG_END = {'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82};
    private static final byte[] JPEG_END = {(byte) 0xFF, (byte) 0xD9};
    private static final byte[] ZIP_END = {'P', 'K', 5, 6};
    private static final int ZIP_END_LENGTH = 22;
    private static final int TAIL = 65_535 + ZIP_END_LENGTH;

    private final Path file;
    private final byte[] head;
    private final byte[] tail;

    private Sniffer(Path file, byte[] head, byte[] tail) {
        this.file = file;
        this.head = head;
        this.tail = tail;
    }

    /** The kind of an arrived file; refuses what is empty, unknown, cut off, mixed or dangerous to open. */
    public static MediaKind look(Incoming incoming) throws IOException {
        if (incoming.size() == 0) {
            throw Refused.malformed("document.empty");
        }
        byte[] head = read(incoming.file(), 0, 8);
        byte[] tail = read(incoming.file(), Math.max(0, incoming.size() - TAIL), TAIL);
        return new Sniffer(incoming.file(), head, tail).kind();
    }

    private MediaKind kind() throws IOException {
        if (begins(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return whole(MediaKind.PNG, endsWith(PNG_END));
        }
        if (begins(0xFF, 0xD8, 0xFF)) {
            // cameras write notes of their own after the end mark
            return whole(MediaKind.JPEG, lastIndexOf(JPEG_END) >= 0);
        }
        if (begins('%', 'P', 'D', 'F', '-')) {
            return whole(MediaKind.PDF, endsAsPdf());
        }
        if (begins('P', 'K', 3, 4)) {
            return OfficeFile.kind(file);
        }
        if (PlainText.is(file)) {
            return whole(MediaKind.TEXT, true);
        }
        throw Refused.malformed("document.unknown-type");
    }

    private MediaKind whole(MediaKind kind, boolean ended) {
        if (!ended) {
            throw Refused.malformed("document.cut-off", kind.mediaType());
        }
        if (endsAsZip()) {
            throw Refused.malformed("document.two-kinds", kind.mediaType());
        }
        return kind;
    }

    private boolean endsAsPdf() {
        int end = lastIndexOf(PDF_END);
        if (end < 0) {
            return false;
        }
        for (int i = end + PDF_END.length; i < tail.length; i++) {
            if (tail[i] != 0 && !Character.isWhitespace(tail[i])) {
                return false;
            }
        }
        return true;
    }

    /** An archive is found from its end, whatever stands before it. */
    private boolean endsAsZip() {
        for (int at = tail.length - ZIP_END_LENGTH; at >= 0; at--) {
            if (matches(ZIP_END, at)) {
                int comment =
                        ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getShort(at + 20) & 0xFFFF;
                if (at + ZIP_END_LENGTH + comment == tail.length) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean begins(int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean endsWith(byte[] mark) {
        return matches(mark, tail.length - mark.length);
    }

    private int lastIndexOf(byte[] mark) {
        int at = tail.length - mark.length;
        while (at >= 0 && !matches(mark, at)) {
            at--;
        }
        return at;
    }

    private boolean matches(byte[] mark, int at) {
        return at >= 0
                && at + mark.length <= tail.length
                && Arrays.equals(tail, at, at + mark.length, mark, 0, mark.length);
    }

    private static byte[] read(Path file, long from, int most) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(most, Files.size(file) - from));
            while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
                continue;
            }
            return buffer.array();
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
