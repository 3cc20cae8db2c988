package court.document;

import court.identity.CaseLayer;
import court.kernel.CaseId;
import court.kernel.Refused;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file to be stored.
 *
 * @param kind what the file is in the case, such as {@code complaint} or {@code evidence}
 * @param title what readers see, often the name that the sender gave the file; never used as a path
 * @param mediaType what the sender says that the content is; the content itself decides
 */
public record NewDocument(
        CaseId caseId,
        CaseLayer layer,
        String kind,
        String title,
        @Nullable String mediaType,
        InputStream content) {
    private static final int LONGEST_TITLE = 200;

    public NewDocument {
        title = title.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]", "").strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw Refused.malformed("document.bad-title", LONGEST_TITLE);
        }
    }
}
