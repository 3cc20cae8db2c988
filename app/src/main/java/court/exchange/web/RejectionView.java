package court.exchange.web;

import com.fasterxml.jackson.databind.JsonNode;
import court.exchange.db.RejectionRow;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * A row that was not taken in, or taken in with a remark.
 *
 * @param reason the code in the reader's language
 */
record RejectionView(
        UUID id, String file, int line, @Nullable String key, String code, String reason, String row, boolean taken) {
    static RejectionView of(RejectionRow r, MessageSource messages, Locale locale) {
        Object[] args = StreamSupport.stream(r.args().spliterator(), false)
                .map(JsonNode::asText)
                .toArray();
        String reason = messages.getMessage("error." + r.code(), args, r.code(), locale);
        return new RejectionView(
                r.id(), r.file(), r.line(), r.key(), r.code(), String.valueOf(reason), r.raw(), r.taken());
    }
}
