package court.document.pdf;

/** How a paragraph is set, in points. */
record BlockStyle(
        String align,
        float left,
        float right,
        float first,
        float before,
        float after,
        float line,
        boolean exact,
        boolean newPage,
        boolean keepNext) {
    private static final float SINGLE = 240;
    private static final float LEADING = 1.3f;

    static BlockStyle of(Properties p, TextStyle text) {
        String rule = p.text("spacing@lineRule").orElse("auto");
        float line = p.number("spacing@line").orElse(SINGLE);
        return new BlockStyle(
                p.text("jc@val").orElse("both"),
                indent(p, "left", "start", text),
                indent(p, "right", "end", text),
                indent(p, "firstLine", "firstLine", text) - indent(p, "hanging", "hanging", text),
                p.twips("spacing@before", 0),
                p.twips("spacing@after", 0),
                rule.equals("auto") ? text.size() * LEADING * line / SINGLE : line / 20,
                rule.equals("exact"),
                p.on("pageBreakBefore@val"),
                p.on("keepNext@val"));
    }

    /** An indent in characters comes before one in twips, as Word has it. */
    private static float indent(Properties p, String side, String other, TextStyle text) {
        return p.number("ind@" + side + "Chars")
                .filter(hundredths -> hundredths != 0)
                .map(hundredths -> hundredths / 100 * text.size())
                .orElse(p.twips("ind@" + side, p.twips("ind@" + other, 0)));
    }
}
