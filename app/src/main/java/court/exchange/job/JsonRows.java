package court.exchange.job;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import court.kernel.Refused;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads objects whose members are what columns are in a file of CSV, one at a time. */
final class JsonRows {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_CELL = 10_000;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(8).build())
            .build();

    private JsonRows() {}

    static void each(Path file, Consumer<CsvRow> take) {
        try (Reader reader = behindMark(Files.newBufferedReader(file));
                JsonParser parser = JSON.createParser(reader)) {
            int position = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    take.accept(row(++position, parser));
                } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    throw Refused.malformed("exchange.bad-json", line(parser));
                }
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw Refused.malformed("exchange.bad-json", line);
        } catch (IOException e) {
            throw Refused.malformed("exchange.not-utf8");
        }
    }

    private static Reader behindMark(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static CsvRow row(int position, JsonParser parser) throws IOException {
        int line = line(parser);
        Map<String, String> values = new LinkedHashMap<>();
        String code = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName().strip();
            JsonToken value = parser.nextToken();
            if (value.isStructStart()) {
                parser.skipChildren();
                code = "exchange.not-flat";
            } else {
                String text = value == JsonToken.VALUE_NULL ? "" : parser.getText().strip();
                code = code == null ? problem(text) : code;
                values.put(name, text);
            }
        }
        String raw = values.toString().replace("\0", "");
        return new CsvRow(position, line, values, raw.substring(0, Math.min(raw.length(), LONGEST_CELL)), code);
    }

    private static @Nullable String problem(String text) {
        if (text.indexOf('\0') >= 0) {
            return "exchange.bad-characters";
        }
        return text.length() > LONGEST_CELL ? "exchange.cell-too-long" : null;
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
