package court.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** A font in a PDF: the characters that were used, each under a number of its own, with the way back to text. */
final class EmbeddedFont {
    private static final int BLOCK = 100;

    private final Face face;
    private final String name;
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

    EmbeddedFont(Face face, int place) {
        this.face = face;
        this.name = "TPAAA" + (char) ('A' + place) + "+" + face.name();
    }

    /** A text as the PDF has it, in hexadecimal. */
    String code(String text) {
        StringBuilder code = new StringBuilder();
        text.codePoints()
                .map(c -> numbers.computeIfAbsent(c, fresh -> numbers.size() + 1))
                .forEach(number -> code.append(String.format("%04X", number)));
        return code.toString();
    }

    COSDictionary dictionary() throws IOException {
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, name);
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setInt(COSName.DW, 1000);
        descendant.setItem(COSName.W, widths());
        descendant.setItem(COSName.FONT_DESC, descriptor());
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, stream(toUnicode().getBytes(StandardCharsets.US_ASCII)));
        return font;
    }

    private COSArray widths() {
        COSArray each = new COSArray();
        numbers.keySet().forEach(c -> each.add(COSInteger.get(face.glyph(c).width())));
        COSArray widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(each);
        return widths;
    }

    private COSDictionary descriptor() throws IOException {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, 4);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, 880);
        descriptor.setInt(COSName.DESCENT, -120);
        descriptor.setInt(COSName.CAP_HEIGHT, 740);
        descriptor.setInt(COSName.STEM_V, 80);
        COSArray box = new COSArray();
        for (int edge : new int[] {-1000, -400, 2000, 1200}) {
            box.add(COSInteger.get(edge));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        List<byte[]> shapes = new ArrayList<>();
        shapes.add(new byte[] {14});
        numbers.keySet().forEach(c -> shapes.add(face.glyph(c).charString()));
        COSStream file = stream(CompactFont.of(name, shapes));
        file.setName(COSName.SUBTYPE, "CIDFontType0C");
        descriptor.setItem(COSName.FONT_FILE3, file);
        return descriptor;
    }

    private String toUnicode() {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def /CMapName /Adobe-Identity-UCS def\n"
                + "/CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        List<Map.Entry<Integer, Integer>> all = List.copyOf(numbers.entrySet());
        for (int from = 0; from < all.size(); from += BLOCK) {
            List<Map.Entry<Integer, Integer>> some = all.subList(from, Math.min(all.size(), from + BLOCK));
            map.append(some.size()).append(" beginbfchar\n");
            some.forEach(entry -> map.append(String.format("<%04X> <", entry.getValue()))
                    .append(utf16(entry.getKey()))
                    .append(">\n"));
            map.append("endbfchar\n");
        }
        return map + "endcmap CMapName currentdict /CMap defineresource pop end end";
    }

    private static String utf16(int character) {
        StringBuilder code = new StringBuilder();
        for (char unit : Character.toChars(character)) {
            code.append(String.format("%04X", (int) unit));
        }
        return code.toString();
    }

    static COSStream stream(byte[] content) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }
}
