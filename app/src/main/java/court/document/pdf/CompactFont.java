package court.document.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A font file with the characters of one document only: a CID-keyed compact font (Adobe Technical Note 5176). */
final class CompactFont {
    private static final int STANDARD_STRINGS = 391;
    private static final byte[] HEADER = {1, 0, 4, 4};
    private static final byte[] PRIVATE = {(byte) 139, 20, (byte) 139, 21};

    private CompactFont() {}

    /** @param charStrings outlines, the first for characters that are missing */
    static byte[] of(String name, List<byte[]> charStrings) {
        byte[] names = index(List.of(name.getBytes(StandardCharsets.US_ASCII)));
        byte[] strings = index(List.of(
                "Adobe".getBytes(StandardCharsets.US_ASCII), "Identity".getBytes(StandardCharsets.US_ASCII)));
        byte[] none = {0, 0};
        byte[] shapes = index(charStrings);
        byte[] charset = bytes(2, 0, 1, charStrings.size() - 2 >> 8, charStrings.size() - 2);
        byte[] select = bytes(3, 0, 1, 0, 0, 0, charStrings.size() >> 8, charStrings.size());
        int top = index(List.of(top(charStrings.size(), 0, 0, 0, 0))).length;
        int charsetAt = HEADER.length + names.length + top + strings.length + none.length;
        int selectAt = charsetAt + charset.length;
        int shapesAt = selectAt + select.length;
        int privateAt = shapesAt + shapes.length;
        int arrayAt = privateAt + PRIVATE.length;
        byte[] array = index(List.of(dict(PRIVATE.length, privateAt, 18)));
        return join(
                HEADER,
                names,
                index(List.of(top(charStrings.size(), charsetAt, selectAt, shapesAt, arrayAt))),
                strings,
                none,
                charset,
                select,
                shapes,
                PRIVATE,
                array);
    }

    private static byte[] top(int count, int charset, int select, int shapes, int array) {
        ByteArrayOutputStream top = new ByteArrayOutputStream();
        number(top, STANDARD_STRINGS);
        number(top, STANDARD_STRINGS + 1);
        number(top, 0);
        operator(top, 12, 30);
        number(top, count);
        operator(top, 12, 34);
        number(top, charset);
        operator(top, 15);
        number(top, select);
        operator(top, 12, 37);
        number(top, shapes);
        operator(top, 17);
        number(top, array);
        operator(top, 12, 36);
        return top.toByteArray();
    }

    private static byte[] dict(int first, int second, int operator) {
        ByteArrayOutputStream dict = new ByteArrayOutputStream();
        number(dict, first);
        number(dict, second);
        operator(dict, operator);
        return dict.toByteArray();
    }

    /** Always in five bytes, so that what follows does not move. */
    private static void number(ByteArrayOutputStream out, int value) {
        operator(out, 29, value >> 24, value >> 16, value >> 8, value);
    }

    private static void operator(ByteArrayOutputStream out, int... bytes) {
        for (int each : bytes) {
            out.write(each);
        }
    }

    private static byte[] index(List<byte[]> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        operator(out, objects.size() >> 8, objects.size(), 4);
        int offset = 1;
        operator(out, 0, 0, 0, offset);
        for (byte[] object : objects) {
            offset += object.length;
            operator(out, offset >> 24, offset >> 16, offset >> 8, offset);
        }
        objects.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] bytes(int... values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        operator(out, values);
        return out.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
