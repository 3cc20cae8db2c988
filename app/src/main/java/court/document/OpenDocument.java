package court.document;

import java.io.IOException;
import java.io.InputStream;

/** A document whose content is being read; whoever opened it closes it. */
public record OpenDocument(DocumentRow row, InputStream content) implements AutoCloseable {
    @Override
    public void close() throws IOException {
        content.close();
    }
}
