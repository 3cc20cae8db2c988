package court.casefile.series;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import court.bpmn.FieldType;
import court.bpmn.Form;
import court.bpmn.FormField;
import court.bpmn.Prefill;
import court.calendar.CourtCalendar;
import court.casefile.db.CaseMapper;
import court.casefile.db.PartyRow;
import court.casefile.series.db.BatchMapper;
import court.casefile.series.db.BatchRow;
import court.casefile.series.db.ItemRow;
import court.casefile.series.db.SeriesMapper;
import court.facts.hearing.SessionHours;
import court.facts.hearing.SessionQuestion;
import court.identity.Courts;
import court.kernel.CaseId;
import court.kernel.Refused;
import court.rulebase.Rulebooks;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The one form of a batch as it reads for one of its cases: its own parties, its own fee, its own place on the list of the day. */
@Component
class BatchValues {
    /** How many minutes after the case before it a case is heard; 0 hears all at once. */
    static final String STEP = "stepMinutes";

    private static final String FEE = "fee";
    private static final String SESSIONS = "hearing.sessions";
    private static final String SHAPE = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?";

    private final CaseMapper cases;
    private final SeriesMapper series;
    private final BatchMapper batches;
    private final Rulebooks rulebooks;
    private final Courts courts;
    private final CourtCalendar calendar;
    private final ObjectMapper json;

    BatchValues(
            CaseMapper cases,
            SeriesMapper series,
            BatchMapper batches,
            Rulebooks rulebooks,
            Courts courts,
            CourtCalendar calendar,
            ObjectMapper json) {
        this.cases = cases;
        this.series = series;
        this.batches = batches;
        this.rulebooks = rulebooks;
        this.courts = courts;
        this.calendar = calendar;
        this.json = json;
    }

    Map<String, Object> of(Form form, BatchRow batch, ItemRow item) {
        CaseId caseId = Objects.requireNonNull(item.caseId());
        Map<String, Object> values =
                new HashMap<>(json.convertValue(batch.words(), new TypeReference<Map<String, Object>>() {}));
        Object step = values.remove(STEP);
        for (FormField field : form.fields()) {
            if (field.type() == FieldType.PARTIES && !values.containsKey(field.key())) {
                values.put(field.key(), parties(caseId, field));
            } else if (field.type() == FieldType.DATETIME && step != null && values.containsKey(field.key())) {
                String first = String.valueOf(values.get(field.key()));
                values.put(field.key(), time(first, minutes(step), batch, item));
            }
        }
        fee(form, caseId, values);
        return values;
    }

    static int minutes(Object step) {
        String text = String.valueOf(step);
        if (!text.matches("\\d{1,3}")) {
            throw Refused.malformed("kernel.bad-parameter", STEP);
        }
        return Integer.parseInt(text);
    }

    /** What is no time is left as it is, for the check of the form to say so. */
    private String time(String first, int minutes, BatchRow batch, ItemRow item) {
        Slots slots = new Slots(sessions(batch), minutes, calendar);
        return time(first)
                .map(begin -> slots.at(begin, batches.before(batch.id(), item.position())))
                .map(LocalDateTime::toString)
                .orElse(first);
    }

    /** A day of a year of four digits with its minute, as forms write it. */
    static Optional<LocalDateTime> time(String text) {
        try {
            return Optional.of(text).filter(it -> it.matches(SHAPE)).map(LocalDateTime::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private List<Slots.Session> sessions(BatchRow batch) {
        String court = courts.get(batch.courtId()).code();
        return rulebooks
                .inForce()
                .decide(SESSIONS, List.of(new SessionQuestion(court, true)))
                .findings(SessionHours.class)
                .stream()
                .map(hours -> new Slots.Session(LocalTime.parse(hours.begins()), LocalTime.parse(hours.ends())))
                .sorted(Comparator.comparing(Slots.Session::begins))
                .toList();
    }

    private List<String> parties(CaseId caseId, FormField field) {
        boolean respondents = field.prefill() == Prefill.RESPONDENTS;
        return cases.parties(caseId).stream()
                .filter(party -> !respondents || !party.side().equals("PLAINTIFF"))
                .map(PartyRow::id)
                .map(Object::toString)
                .toList();
    }

    /** The fee stands in the sheet, so nobody types it. */
    private void fee(Form form, CaseId caseId, Map<String, Object> values) {
        JsonNode row = series.words(caseId);
        boolean asked = form.fields().stream().anyMatch(f -> f.key().equals(FEE) && f.visible(values));
        String known = row == null ? "" : row.path(SeriesColumn.FEE.title()).asText("");
        if (asked && !known.isEmpty()) {
            values.putIfAbsent(FEE, known);
        }
    }
}
