package court.document.pdf;

/**
 * How characters look.
 *
 * @param spacing what each character is wider than itself, in points
 */
record TextStyle(Family family, float size, boolean bold, boolean underline, float spacing) {
    private static final float ORDINARY = 10.5f;

    static TextStyle of(Properties run) {
        return new TextStyle(
                Family.named(run.text("rFonts@eastAsia").orElse("")),
                run.number("sz@val").map(half -> half / 2).orElse(ORDINARY),
                run.on("b@val"),
                run.on("u@val"),
                run.twips("spacing@val", 0));
    }
}
