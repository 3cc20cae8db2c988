package court.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import court.exchange.db.ExchangeMapper;
import court.exchange.db.JobRow;
import court.exchange.db.RejectionRow;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What an import has come to, as text. */
@Component
class ImportReport {
    private static final int PAGE = 500;

    private final ExchangeMapper mapper;
    private final MessageSource messages;

    ImportReport(ExchangeMapper mapper, MessageSource messages) {
        this.mapper = mapper;
        this.messages = messages;
    }

    void print(JobRow job, PrintStream out) {
        out.println(text(
                "exchange.report.rows", job.kind(), job.state(), job.total(), job.done(), job.known(), job.rejected()));
        if (job.entries() > 0) {
            out.println(text(
                    "exchange.report.entries",
                    job.entries(),
                    job.entriesDone(),
                    job.entriesKnown(),
                    job.entriesRejected(),
                    job.entriesHeld()));
        }
        if (job.message() != null) {
            out.println(sentence(job.message(), List.of()));
        }
        UUID after = null;
        List<RejectionRow> rows;
        do {
            rows = mapper.rejections(job.id(), after, PAGE);
            rows.forEach(row -> out.println(line(row)));
            after = rows.isEmpty() ? after : rows.get(rows.size() - 1).id();
        } while (rows.size() == PAGE);
    }

    private String line(RejectionRow row) {
        List<Object> args = StreamSupport.stream(row.args().spliterator(), false)
                .<Object>map(JsonNode::asText)
                .toList();
        String mark = row.taken() ? text("exchange.report.taken") : text("exchange.report.rejected");
        return row.file() + ":" + row.line() + " " + mark + " " + sentence(row.code(), args) + " | " + row.raw();
    }

    String sentence(String code, List<Object> args) {
        return text("error." + code, args.stream().map(String::valueOf).toArray());
    }

    private String text(String key, @Nullable Object... args) {
        return Objects.requireNonNull(messages.getMessage(key, strings(args), key, Locale.SIMPLIFIED_CHINESE));
    }

    /** Numbers of lines and rows are not grouped by thousands. */
    private static Object[] strings(@Nullable Object... args) {
        Object[] strings = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            strings[i] = String.valueOf(args[i]);
        }
        return strings;
    }
}
