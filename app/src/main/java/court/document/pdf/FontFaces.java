package court.document.pdf;

import court.document.DocumentSettings;
import court.kernel.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The fonts of this machine that papers are set in; the first that is there of each list, best first. */
@Component
public class FontFaces {
    private static final Logger log = LoggerFactory.getLogger(FontFaces.class);
    private static final List<String> SONG =
            List.of("notoserifcjk-regular", "sourcehanserifsc-regular", "sourcehanserif-regular", "notoserifcjksc-regular", "simsun", "songti", "notosanscjk-regular", "uming", "wqy-microhei");
    private static final List<String> BOLD =
            List.of("notoserifcjk-bold", "sourcehanserifsc-bold", "sourcehanserif-bold", "notoserifcjksc-bold", "notosanscjk-bold", "simhei");
    private static final List<String> HEI = List.of("notosanscjk-regular", "sourcehansanssc-regular", "sourcehansans-regular", "notosanscjksc-regular", "simhei", "wqy-microhei");
    private static final Map<Family, List<String>> WANTED = Map.of(
            Family.SONG, SONG,
            Family.FANGSONG, List.of("simfang", "fangsong", "fandolfang-regular", "stfangso"),
            Family.KAI, List.of("simkai", "kaiti", "fandolkai-regular", "ukai"),
            Family.HEI, HEI);

    /** A font, and whether its bold has to be drawn with a line around the regular one. */
    record Choice(Face face, boolean thickened) {}

    private record Wanted(Family family, boolean bold) {}

    private final DocumentSettings settings;
    private final Map<Wanted, List<Choice>> choices = new ConcurrentHashMap<>();
    private final Map<Path, Optional<Face>> opened = new ConcurrentHashMap<>();

    FontFaces(DocumentSettings settings) {
        this.settings = settings;
    }

    /** The face in which a character of this look is set. */
    Choice choose(int character, TextStyle style) {
        List<Choice> choice = choices.computeIfAbsent(new Wanted(style.family(), style.bold()), this::find);
        if (choice.isEmpty()) {
            throw Refused.because("document.no-font", settings.fonts());
        }
        return choice.stream()
                .filter(one -> one.face().has(character))
                .findFirst()
                .orElseThrow(() -> Refused.because("document.no-glyph", Character.toString(character)));
    }

    private List<Choice> find(Wanted wanted) {
        List<Path> files = files();
        List<Choice> found = new ArrayList<>();
        if (wanted.bold() && wanted.family() != Family.HEI) {
            add(found, files, BOLD, false);
        }
        add(found, files, WANTED.getOrDefault(wanted.family(), SONG), wanted.bold());
        add(found, files, SONG, wanted.bold());
        add(found, files, HEI, wanted.bold());
        return List.copyOf(found);
    }

    private void add(List<Choice> found, List<Path> files, List<String> names, boolean thickened) {
        for (String name : names) {
            for (Path file : files) {
                if (name(file).equals(name)) {
                    opened.computeIfAbsent(file, FontFaces::open).ifPresent(font -> found.add(new Choice(font, thickened)));
                }
            }
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path folder : settings.fonts().stream().map(Path::of).toList()) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> all = Files.walk(folder, 5)) {
                    all.filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(ttf|ttc|otf|otc)"))
                            .sorted()
                            .forEach(files::add);
                } catch (IOException e) {
                    throw new UncheckedIOException("a folder of fonts could not be read", e);
                }
            }
        }
        return files;
    }

    private static Optional<Face> open(Path file) {
        try {
            return Optional.of(new Face(read(file)));
        } catch (IOException | RuntimeException e) {
            log.warn("the font {} cannot be used", file, e);
            return Optional.empty();
        }
    }

    private static TrueTypeFont read(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith("c")) {
            return inCollection(new TrueTypeCollection(file.toFile()));
        }
        RandomAccessRead content = new RandomAccessReadBufferedFile(file.toFile());
        return name.endsWith(".otf") ? new OTFParser().parse(content) : new TTFParser().parse(content);
    }

    /** Of a collection the font with the forms of the mainland. */
    private static TrueTypeFont inCollection(TrueTypeCollection collection) throws IOException {
        List<TrueTypeFont> fonts = new ArrayList<>();
        collection.processAllFonts(fonts::add);
        for (TrueTypeFont font : fonts) {
            if (font.getName().contains("sc-") || font.getName().endsWith("SC") || font.getName().equals("SimSun")) {
                return font;
            }
        }
        return fonts.get(0);
    }
}
