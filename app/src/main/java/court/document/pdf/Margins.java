package court.document.pdf;

import court.document.docx.DocxFile;
import court.document.docx.Xml;
import java.util.Optional;
import org.w3c.dom.Element;

/** What stands above and below the text of every page. */
final class Margins {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String LINKS = "word/_rels/document.xml.rels";

    private final DocxFile paper;
    private final Styles styles;
    private final FontFaces faces;
    private final PageShape shape;
    private final Optional<Element> header;
    private final Optional<Element> footer;

    Margins(DocxFile paper, Styles styles, FontFaces faces, PageShape shape) {
        this.paper = paper;
        this.styles = styles;
        this.faces = faces;
        this.shape = shape;
        this.header = part("headerReference");
        this.footer = part("footerReference");
    }

    private Optional<Element> part(String reference) {
        return Xml.below(paper.main(), reference).stream()
                .filter(r -> Xml.attribute(r, "type").filter("default"::equals).isPresent())
                .map(r -> r.getAttributeNS(OFFICE, "id"))
                .flatMap(id -> Xml.children(paper.tree(LINKS).getDocumentElement()).stream()
                        .filter(link -> link.getAttribute("Id").equals(id)))
                .map(link -> link.getAttribute("Target"))
                .map(target -> target.startsWith("/") ? target.substring(1) : "word/" + target)
                .filter(part -> paper.parts().containsKey(part))
                .map(part -> paper.tree(part).getDocumentElement())
                .findFirst();
    }

    void set(Sheet sheet, Shaper.PageNumber number) {
        Setter setter = new Setter(styles, new Shaper(styles, faces, number), shape);
        header.ifPresent(part -> lines(sheet, setter, part, shape.height() - shape.header()));
        footer.ifPresent(part -> {
            double height = Xml.children(part, "p").stream()
                    .mapToDouble(p -> setter.block(p, shape.width()).height())
                    .sum();
            lines(sheet, setter, part, shape.footer() + (float) height);
        });
    }

    private void lines(Sheet sheet, Setter setter, Element part, float from) {
        float y = from;
        for (Element p : Xml.children(part, "p")) {
            Setter.Block block = setter.block(p, shape.width());
            y -= block.style().before();
            for (Line line : block.lines()) {
                sheet.line(line, block.style().align(), shape.left(), y);
                y -= line.height();
            }
            y -= block.style().after();
        }
    }
}
