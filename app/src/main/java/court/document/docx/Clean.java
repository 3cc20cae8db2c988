package court.document.docx;

/** Text as XML may hold it. */
final class Clean {
    private Clean() {}

    /** Without characters that no XML file may hold; line ends as one kind. */
    static String text(String text) {
        StringBuilder clean = new StringBuilder();
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(Clean::lawful).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean lawful(int c) {
        return c == '\n' || c == '\t' || c >= 0x20 && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF;
    }
}
