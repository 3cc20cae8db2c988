package court.document.pdf;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A font of this machine, whichever way it keeps its outlines. */
final class Face {
    /** A character's shape, encoded for embedding, and its width in thousandths of the size. */
    record Glyph(byte[] charString, int width) {}

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();
    private final Map<Integer, Integer> widths = new ConcurrentHashMap<>();

    Face(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
    }

    String name() {
        try {
            return font.getName().replaceAll("[^A-Za-z0-9-]", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(int character) {
        return characters.getGlyphId(character) != 0;
    }

    /** Width of a text at a size, in points. */
    float width(String text, float size) {
        return text.codePoints().map(this::width).sum() * size / 1000;
    }

    private int width(int character) {
        return widths.computeIfAbsent(character, c -> {
            try {
                return Math.round(font.getAdvanceWidth(characters.getGlyphId(c)) * scale());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private float scale() throws IOException {
        return 1000f / font.getUnitsPerEm();
    }

    Glyph glyph(int character) {
        return glyphs.computeIfAbsent(character, c -> {
            try {
                int width = width(c);
                return new Glyph(CharString.of(path(characters.getGlyphId(c)), scale(), width), width);
            } catch (IOException e) {
                throw new UncheckedIOException("the font " + name() + " could not be read", e);
            }
        });
    }

    private GeneralPath path(int glyph) throws IOException {
        if (font instanceof OpenTypeFont open && open.isPostScript()) {
            CFFFont outlines = open.getCFF().getFont();
            int id = outlines instanceof CFFCIDFont cid ? cid.getCharset().getCIDForGID(glyph) : glyph;
            return outlines.getType2CharString(id).getPath();
        }
        GlyphData data = font.getGlyph().getGlyph(glyph);
        return data == null ? new GeneralPath() : data.getPath();
    }
}
