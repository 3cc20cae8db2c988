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
import court.casefile.series.db.BatchRow;
import court.casefile.series.db.ItemRow;
import court.casefile.series.db.SeriesMapper;
import court.kernel.CaseId;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The one form of a batch as it reads for one of its cases: its own parties, its own fee, its own place on the list of the day. */
@Component
class BatchValues {
    /** How many minutes after the case before it a case is heard; 0 hears all at once. */
    static final String STEP = "stepMinutes";

    private static final String FEE = "fee";
    /** The header of a sheet is its line 1. */
    private static final int FIRST = 2;

    private final CaseMapper cases;
    private final SeriesMapper series;
    private final CourtCalendar calendar;
    private final ObjectMapper json;

    BatchValues(CaseMapper cases, SeriesMapper series, CourtCalendar calendar, ObjectMapper json) {
        this.cases = cases;
        this.series = series;
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
                LocalDateTime begin = LocalDateTime.parse(String.valueOf(values.get(field.key())));
                int minutes = Integer.parseInt(String.valueOf(step));
                values.put(field.key(), Slots.at(begin, minutes, item.position() - FIRST, calendar).toString());
            }
        }
        fee(form, caseId, values);
        return values;
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
