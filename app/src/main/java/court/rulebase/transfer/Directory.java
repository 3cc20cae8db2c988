package court.rulebase.transfer;

import court.kernel.Refused;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The directory at the end of an archive, read before anything in it is unpacked. */
final class Directory {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY_BYTES = 46;
    private static final int KIND = 0xf000;
    private static final int LINK = 0xa000;
    private static final int ENTRIES = 10_000;

    private Directory() {}

    /** Names of all entries; one that leaves the archive, or is a link, or too many of them, are refused. */
    static List<String> names(byte[] archive) {
        ByteBuffer zip = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(zip);
        int count = Short.toUnsignedInt(zip.getShort(end + 10));
        if (count > ENTRIES) {
            throw Refused.malformed("rulebase.archive-too-many", ENTRIES);
        }
        List<String> names = new ArrayList<>();
        int at = zip.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            if (at < 0 || at > zip.capacity() - ENTRY_BYTES || zip.getInt(at) != ENTRY) {
                throw Refused.malformed("rulebase.archive-broken");
            }
            int length = Short.toUnsignedInt(zip.getShort(at + 28));
            if (at + ENTRY_BYTES + length > zip.capacity()) {
                throw Refused.malformed("rulebase.archive-broken");
            }
            String name = new String(archive, at + ENTRY_BYTES, length, StandardCharsets.UTF_8);
            names.add(within(name, Short.toUnsignedInt(zip.getShort(at + 40))));
            at += ENTRY_BYTES
                    + length
                    + Short.toUnsignedInt(zip.getShort(at + 30))
                    + Short.toUnsignedInt(zip.getShort(at + 32));
        }
        return names;
    }

    private static int end(ByteBuffer zip) {
        int last = zip.capacity() - END_BYTES;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw Refused.malformed("rulebase.archive-broken");
    }

    private static String within(String name, int mode) {
        String shown = name.replaceAll("\\p{Cntrl}", " ");
        if ((mode & KIND) == LINK) {
            throw Refused.malformed("rulebase.archive-link", shown);
        }
        boolean leaves = name.startsWith("/") || name.contains("\\") || name.contains(":");
        if (leaves || !shown.equals(name) || List.of(name.split("/", -1)).contains("..")) {
            throw Refused.malformed("rulebase.bad-path", shown);
        }
        return name;
    }
}
