package court.document.docx;

import java.util.regex.Pattern;

/** Which parts a template may have. */
final class DocxParts {
    private static final Pattern PRINTED = Pattern.compile("word/(document|header\\d*|footer\\d*)\\.xml");
    private static final Pattern KNOWN = Pattern.compile("\\[Content_Types]\\.xml|_rels/\\.rels"
            + "|word/(document|styles|stylesWithEffects|numbering|settings|webSettings|fontTable|footnotes|endnotes|header\\d*|footer\\d*)\\.xml"
            + "|word/_rels/[a-z]+\\d*\\.xml\\.rels|word/theme/theme\\d*\\.xml|docProps/(core|app|custom)\\.xml"
            + "|customXml/(item|itemProps)\\d+\\.xml|customXml/_rels/item\\d+\\.xml\\.rels");

    private DocxParts() {}

    /** Whether its text is on the paper. */
    static boolean printed(String part) {
        return PRINTED.matcher(part).matches();
    }

    static boolean known(String part) {
        return KNOWN.matcher(part).matches();
    }
}
