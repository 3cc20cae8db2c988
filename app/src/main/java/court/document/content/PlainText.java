package court.document.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text in UTF-8 that is not markup: nothing in it runs or draws. */
final class PlainText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PlainText() {}

    static boolean is(Path file) throws IOException {
        try (Reader reader = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()))) {
            int first = firstVisible(reader);
            return first != '<' && first >= 0 && restIsText(reader);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The first character that is no blank; -1 when there is none or it is a control character. */
    private static int firstVisible(Reader reader) throws IOException {
        int c = reader.read();
        while (c == BYTE_ORDER_MARK || (c >= 0 && Character.isWhitespace(c))) {
            c = reader.read();
        }
        return isText(c) ? c : -1;
    }

    private static boolean restIsText(Reader reader) throws IOException {
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            if (!isText(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(int c) {
        return !Character.isISOControl(c) || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }
}
