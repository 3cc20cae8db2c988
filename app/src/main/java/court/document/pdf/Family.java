package court.document.pdf;

/** The typefaces of judicial papers. */
enum Family {
    SONG,
    FANGSONG,
    KAI,
    HEI;

    static Family named(String font) {
        if (font.contains("仿宋") || font.contains("FangSong")) {
            return FANGSONG;
        }
        if (font.contains("楷") || font.contains("Kai")) {
            return KAI;
        }
        boolean hei = font.contains("黑") || font.contains("Hei") || font.contains("Sans") || font.contains("DengXian") || font.contains("等线");
        return hei ? HEI : SONG;
    }
}
