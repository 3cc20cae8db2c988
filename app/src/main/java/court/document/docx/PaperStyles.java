package court.document.docx;

/** Named styles of the shipped papers: after the form of judicial papers (人民法院民事裁判文书制作规范), in A4. */
final class PaperStyles {
    static final String XML = "<w:styles xmlns:w=\"" + Xml.W + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
            + "<w:rFonts w:ascii=\"FangSong\" w:hAnsi=\"FangSong\" w:eastAsia=\"仿宋\"/><w:sz w:val=\"32\"/></w:rPr></w:rPrDefault>"
            + "<w:pPrDefault><w:pPr><w:spacing w:line=\"500\" w:lineRule=\"exact\"/><w:jc w:val=\"both\"/></w:pPr></w:pPrDefault></w:docDefaults>"
            + style("Text", "正文段落", "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>", "", true)
            + style("Plain", "顶格段落", "", "", false)
            + style(
                    "Court",
                    "法院名称",
                    "<w:keepNext/><w:spacing w:line=\"620\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
                    "<w:rFonts w:eastAsia=\"宋体\"/><w:b/><w:sz w:val=\"44\"/>",
                    false)
            + style(
                    "CourtOnNewPage",
                    "法院名称（另起一页）",
                    "<w:keepNext/><w:pageBreakBefore/><w:spacing w:line=\"620\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
                    "<w:rFonts w:eastAsia=\"宋体\"/><w:b/><w:sz w:val=\"44\"/>",
                    false)
            + style(
                    "Title",
                    "文书名称",
                    "<w:keepNext/><w:spacing w:after=\"160\" w:line=\"740\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
                    "<w:rFonts w:eastAsia=\"宋体\"/><w:b/><w:spacing w:val=\"60\"/><w:sz w:val=\"52\"/>",
                    false)
            + style("Right", "右对齐", "<w:jc w:val=\"right\"/>", "", false)
            + style("Middle", "居中", "<w:jc w:val=\"center\"/>", "", false)
            + style(
                    "Cell",
                    "表格文字",
                    "<w:spacing w:before=\"60\" w:after=\"60\" w:line=\"420\" w:lineRule=\"exact\"/><w:jc w:val=\"left\"/>",
                    "<w:sz w:val=\"28\"/>",
                    false)
            + style("Footer", "页码", "<w:spacing w:line=\"300\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>", "<w:sz w:val=\"24\"/>", false)
            + "<w:style w:type=\"table\" w:styleId=\"Grid\"><w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders>"
            + border("top") + border("left") + border("bottom") + border("right") + border("insideH") + border("insideV")
            + "</w:tblBorders><w:tblCellMar><w:left w:w=\"115\" w:type=\"dxa\"/><w:right w:w=\"115\" w:type=\"dxa\"/></w:tblCellMar>"
            + "</w:tblPr></w:style></w:styles>";

    private PaperStyles() {}

    private static String style(String id, String name, String paragraph, String run, boolean standard) {
        return "<w:style w:type=\"paragraph\"" + (standard ? " w:default=\"1\"" : "") + " w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>";
    }

    private static String border(String side) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/>";
    }
}
