package court.document.pdf;

import court.document.docx.Xml;
import java.util.Optional;
import org.w3c.dom.Element;

/** Size and margins of the pages of a paper, in points. */
record PageShape(float wide, float height, float top, float bottom, float left, float right, float header, float footer) {
    static PageShape of(Optional<Element> section) {
        Properties p = Properties.NONE.with(section);
        return new PageShape(
                p.twips("pgSz@w", 595.3f),
                p.twips("pgSz@h", 841.9f),
                p.twips("pgMar@top", 72),
                p.twips("pgMar@bottom", 72),
                p.twips("pgMar@left", 72),
                p.twips("pgMar@right", 72),
                p.twips("pgMar@header", 42),
                p.twips("pgMar@footer", 42));
    }

    float width() {
        return wide - left - right;
    }

    static PageShape of(Element body) {
        return of(Xml.child(body, "sectPr"));
    }
}
