package court.casefile.series.web;

import com.fasterxml.jackson.databind.JsonNode;
import court.bpmn.Form;
import court.bpmn.Term;
import court.casefile.series.db.BatchRow;
import court.casefile.series.db.ItemRow;
import court.kernel.CaseId;
import court.kernel.CourtId;
import court.kernel.Refused;
import court.process.Forms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Batches as their readers see them: under the title of their form, each refusal in words, with the cells or fields that it is about. */
@Component
class BatchViews {
    private final Forms forms;
    private final MessageSource messages;

    BatchViews(Forms forms, MessageSource messages) {
        this.forms = forms;
        this.messages = messages;
    }

    /**
     * A batch.
     *
     * @param title of the form of a deed; null for what needs no title of its own
     */
    record BatchView(
            UUID id,
            CourtId courtId,
            @Nullable UUID seriesId,
            BatchRow.Kind kind,
            String what,
            @Nullable Term title,
            JsonNode words,
            String state,
            String createdBy,
            Instant createdAt,
            @Nullable Instant endedAt,
            int total,
            int done,
            int refused) {}

    /** What came of one case; the message says why it was refused. */
    record ItemView(
            int position,
            @Nullable CaseId caseId,
            String label,
            String state,
            @Nullable String code,
            @Nullable String message) {}

    BatchView of(BatchRow row) {
        Form form = form(row);
        return new BatchView(
                row.id(),
                row.courtId(),
                row.seriesId(),
                row.kind(),
                row.what(),
                form == null ? null : form.title(),
                row.words(),
                row.state(),
                row.createdBy(),
                row.createdAt(),
                row.endedAt(),
                row.total(),
                row.done(),
                row.refused());
    }

    /** A form that is no more has no title. */
    private @Nullable Form form(BatchRow row) {
        if (row.kind() != BatchRow.Kind.DEED) {
            return null;
        }
        try {
            return forms.get(row.what());
        } catch (Refused gone) {
            return null;
        }
    }

    ItemView item(BatchRow batch, ItemRow item, Locale locale) {
        String message = item.code() == null ? null : words(batch, item.code(), item.args(), locale);
        return new ItemView(item.position(), item.caseId(), item.label(), item.state(), item.code(), message);
    }

    private String words(BatchRow batch, String code, @Nullable JsonNode args, Locale locale) {
        List<String> texts = new ArrayList<>();
        List<String> places = new ArrayList<>();
        if (args != null) {
            args.forEach(arg -> {
                if (arg.isValueNode()) {
                    texts.add(arg.asText());
                } else {
                    places.add(arg.has("cell") ? cell(arg, locale) : field(batch, arg, locale));
                }
            });
        }
        return String.join(" ", text(code, texts, locale), String.join(" ", places))
                .strip();
    }

    private String cell(JsonNode problem, Locale locale) {
        String value = problem.path("value").asText();
        return problem.path("cell").asText() + " " + problem.path("column").asText() + "："
                + text(problem.path("code").asText(), List.of(value), locale);
    }

    private String field(BatchRow batch, JsonNode problem, Locale locale) {
        String key = problem.path("field").asText();
        Form form = form(batch);
        String label = form == null
                ? key
                : form.fields().stream()
                        .filter(field -> field.key().equals(key))
                        .map(field -> field.label().in(locale))
                        .findFirst()
                        .orElse(key);
        List<String> args = new ArrayList<>();
        problem.path("args").forEach(arg -> args.add(arg.asText()));
        return label + "：" + text(problem.path("code").asText(), args, locale);
    }

    private String text(String code, List<String> args, Locale locale) {
        String general = "error.kernel." + code.substring(code.indexOf('.') + 1);
        String[] codes = {"error." + code, code, general};
        return messages.getMessage(new DefaultMessageSourceResolvable(codes, args.toArray(), code), locale);
    }
}
