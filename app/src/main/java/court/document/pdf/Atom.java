package court.document.pdf;

/** What a line is never broken within: a Chinese character, a Latin word, a space. */
record Atom(String text, TextStyle style, Face face, float width, boolean simulateBold) {
    private static final String NEVER_FIRST = "，。、；：？！）》」』】〕”’％…—,.;:?!)]}%·～";
    private static final String NEVER_LAST = "（《「『【〔“‘([{￥";

    boolean mayBegin() {
        return NEVER_FIRST.indexOf(text.charAt(0)) < 0;
    }

    boolean mayEnd() {
        return NEVER_LAST.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    boolean space() {
        return text.equals(" ");
    }

    boolean single() {
        return text.codePointCount(0, text.length()) == 1;
    }

    boolean setLike(Atom other) {
        return face == other.face && style.equals(other.style) && single() && other.single();
    }
}
