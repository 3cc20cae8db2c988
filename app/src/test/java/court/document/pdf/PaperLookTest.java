package court.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import court.document.DocumentSettings;
import court.document.PaperCatalogue;
import court.document.SampleWords;
import court.document.docx.DocxCheck;
import court.document.docx.DocxFile;
import court.document.docx.DocxFill;
import court.document.docx.PaperSource;
import court.document.docx.Xml;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.unit.DataSize;

/** Every shipped paper is checked, filled in, printed, and read again; its pages land in target/screenshots/papers to be looked at. */
class PaperLookTest {
    private static final Path SHOTS = Path.of("target/screenshots/papers");
    private static final FontFaces FACES = new FontFaces(new DocumentSettings(
            Path.of("target"),
            DataSize.ofMegabytes(1),
            false,
            List.of("/usr/share/fonts"),
            Path.of("target/seal.p12"),
            "",
            false,
            Duration.ofDays(1)));

    private final PaperCatalogue catalogue = new PaperCatalogue();

    PaperLookTest() throws IOException {}

    static Stream<Resource> papers() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:papers/*.paper"));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void a_shipped_paper_passes_its_check_and_prints_what_it_was_given(Resource source) throws IOException {
        PaperSource paper = new PaperSource(source.getContentAsString(StandardCharsets.UTF_8));
        DocxFile template = DocxFile.read(paper.docx().write());
        assertThat(DocxCheck.of(template, catalogue)).isEmpty();

        Map<String, Object> words = SampleWords.full();
        words.put("paperTitle", paper.head("title"));
        String name = String.valueOf(source.getFilename()).replace(".paper", "");
        DocxFile filled = DocxFill.fill(template, catalogue.inBothNames(words));
        String full = print(name, filled);
        assertThat(full).contains("北京市通州区人民法院").doesNotContain("{{", "}}", "null");
        assertThat(full).contains(paragraphs(filled));

        String blank = print(name + "-blank", DocxFill.fill(template, Map.of()));
        assertThat(blank).doesNotContain("{{", "}}", "null", "王大勇");
    }

    /** What stands in the paragraphs of the Word file, as a reader of the PDF finds it. */
    private static List<String> paragraphs(DocxFile filled) {
        return Xml.below(filled.main(), "p").stream()
                .map(p -> p.getTextContent().replaceAll("\\s", ""))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** A page without room and a row that no page holds come to an end; a wrong width is no failure. */
    @Test
    @Timeout(20)
    void measures_that_make_no_sense_end_in_a_print() throws IOException {
        String table = "<w:tbl><w:tblGrid><w:gridCol w:w='wide'/></w:tblGrid>"
                + "<w:tr><w:trPr><w:trHeight w:val='9000'/></w:trPr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                + "<w:sectPr><w:pgMar w:top='17000' w:bottom='1000'/></w:sectPr>";
        DocxFile file =
                DocxFile.read(new PaperSource("title: 试\n------\n!").docx().write());
        file.parts()
                .put(
                        "word/document.xml",
                        ("<w:document xmlns:w='" + Xml.W + "'><w:body>" + table + "</w:body></w:document>")
                                .getBytes(StandardCharsets.UTF_8));

        assertThat(print("odd-blank", file)).contains("甲");
    }

    private static String print(String name, DocxFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PaperPdf(FACES).print(name, List.of(file), out);
        Files.createDirectories(SHOTS);
        Files.write(SHOTS.resolve(name + ".docx"), file.write());
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            for (int i = 0; i < pdf.getNumberOfPages(); i++) {
                for (var font : pdf.getPage(i).getResources().getFontNames()) {
                    PDFont embedded = pdf.getPage(i).getResources().getFont(font);
                    assertThat(embedded.isEmbedded()).isTrue();
                }
            }
            if (!name.endsWith("-blank")) {
                BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 60);
                ImageIO.write(page, "png", SHOTS.resolve(name + ".png").toFile());
            }
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }
}
