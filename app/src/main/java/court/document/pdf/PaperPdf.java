package court.document.pdf;

import court.document.docx.DocxFile;
import court.document.docx.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Prints papers into one PDF, each beginning on a page of its own; fonts are embedded once, with the characters used. */
@Component
public class PaperPdf {
    private static final float BOLD_LINE = 0.025f;

    private final FontFaces faces;

    PaperPdf(FontFaces faces) {
        this.faces = faces;
    }

    public void print(String title, Iterable<DocxFile> papers, OutputStream out) {
        Map<Face, EmbeddedFont> fonts = new LinkedHashMap<>();
        COSDictionary shared = new COSDictionary();
        try (PDDocument pdf = new PDDocument()) {
            pdf.getDocumentInformation().setTitle(title);
            pdf.getDocumentInformation().setCreator("天平 Tianping");
            for (DocxFile paper : papers) {
                print(paper, pdf, fonts, shared);
            }
            int place = 0;
            for (EmbeddedFont font : fonts.values()) {
                shared.setItem(COSName.getPDFName("F" + place++), font.dictionary());
            }
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException("a paper could not be printed", e);
        }
    }

    private void print(DocxFile paper, PDDocument pdf, Map<Face, EmbeddedFont> fonts, COSDictionary shared)
            throws IOException {
        Element body = Xml.child(paper.main().getDocumentElement(), "body").orElseThrow();
        PageShape shape = PageShape.of(body);
        Styles styles = new Styles(paper);
        List<Sheet> sheets =
                new Setter(styles, new Shaper(styles, faces, new Shaper.PageNumber(1, 1)), shape).set(body);
        Margins margins = new Margins(paper, styles, faces, shape);
        for (int i = 0; i < sheets.size(); i++) {
            margins.set(sheets.get(i), new Shaper.PageNumber(i + 1, sheets.size()));
            PDPage page = new PDPage(new PDRectangle(shape.wide(), shape.height()));
            PDResources resources = new PDResources();
            resources.getCOSObject().setItem(COSName.FONT, shared);
            page.setResources(resources);
            byte[] drawing = drawing(sheets.get(i), fonts).getBytes(StandardCharsets.US_ASCII);
            page.getCOSObject().setItem(COSName.CONTENTS, EmbeddedFont.stream(drawing));
            pdf.addPage(page);
        }
    }

    private static String drawing(Sheet sheet, Map<Face, EmbeddedFont> fonts) {
        StringBuilder page = new StringBuilder();
        for (Sheet.Text text : sheet.texts) {
            EmbeddedFont font = fonts.computeIfAbsent(text.face(), face -> new EmbeddedFont(face, fonts.size()));
            int place = List.copyOf(fonts.keySet()).indexOf(text.face());
            page.append(String.format(
                    Locale.ROOT,
                    "BT /F%d %.2f Tf 1 0 0 1 %.2f %.2f Tm %.3f Tc %d Tr %.3f w <%s> Tj ET\n",
                    place,
                    text.size(),
                    text.x(),
                    text.y(),
                    text.spacing(),
                    text.bold() ? 2 : 0,
                    text.bold() ? text.size() * BOLD_LINE : 1,
                    font.code(text.text())));
        }
        for (Sheet.Rule rule : sheet.rules) {
            page.append(String.format(
                    Locale.ROOT,
                    "%.2f w %.2f %.2f m %.2f %.2f l S\n",
                    rule.width(),
                    rule.x1(),
                    rule.y1(),
                    rule.x2(),
                    rule.y2()));
        }
        return page.toString();
    }
}
