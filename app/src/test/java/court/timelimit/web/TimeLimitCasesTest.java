package court.timelimit.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import court.CourtTest;
import court.calendar.LawTable;
import court.calendar.Signed;
import court.identity.Courts;
import court.identity.People;
import court.identity.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@CourtTest
class TimeLimitCasesTest {
    private static final Map<String, String> ANSWERED_AS = new LinkedHashMap<>(Map.ofEntries(
            Map.entry("rawDue", "raw_due"),
            Map.entry("due", "due_date"),
            Map.entry("rolledDays", "rolled_days"),
            Map.entry("limitDays", "limit_days"),
            Map.entry("elapsedDays", "elapsed_days"),
            Map.entry("deductedDays", "deducted_days"),
            Map.entry("usedDays", "used_days"),
            Map.entry("leftDays", "left_days"),
            Map.entry("light", "light"),
            Map.entry("status", "status"),
            Map.entry("applyBy", "ext_apply_by"),
            Map.entry("decideBy", "ext_decide_by")));

    @Autowired
    private Courts courts;

    @Autowired
    private People people;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ObjectMapper json;

    private Signed signed;

    @BeforeEach
    void someoneIsThere() {
        signed = new Signed(courts, people, http);
    }

    @Test
    void every_worked_case_is_answered_in_every_column() {
        List<LawTable.Row> rows =
                LawTable.rows(getClass(), "/court/timelimit/limits-sample.csv", "timelimit-cases.csv");
        assertThat(rows).hasSizeGreaterThanOrEqualTo(6).allSatisfy(this::isAnswered);
    }

    private void isAnswered(LawTable.Row row) {
        ResponseEntity<JsonNode> answer = signed.post(
                Role.JUDGE, "/api/timelimit/calculate", question(row).toString());
        assertThat(answer.getStatusCode())
                .as("%s %s", row.cell("case_id"), answer)
                .isEqualTo(HttpStatus.OK);
        JsonNode body = answer.getBody();
        Map<String, String> given = new LinkedHashMap<>();
        Map<String, String> wanted = new LinkedHashMap<>();
        ANSWERED_AS.forEach((field, column) -> {
            given.put(field, body.get(field).isNull() ? "" : body.get(field).asText());
            wanted.put(field, row.cell(column));
        });
        assertThat(given).as(row.cell("case_id")).isEqualTo(wanted);
        assertThat(body.get("provisional").booleanValue()).isFalse();
        assertThat(body.size()).isEqualTo(ANSWERED_AS.size() + 1);
    }

    private ObjectNode question(LawTable.Row row) {
        ObjectNode question = json.createObjectNode()
                .put("trigger", row.cell("trigger_date"))
                .put("base", row.cell("base_limit"))
                .put("monthRule", row.cell("month_rule"))
                .put("roll", "Y".equals(row.cell("roll")))
                .put("applyBeforeDays", number(row.cell("apply_before_days")))
                .put("decideBeforeDays", number(row.cell("decide_before_days")))
                .put("asOf", row.cell("as_of"));
        ArrayNode extensions = question.putArray("extensions");
        parts(row.cell("extensions")).forEach(part -> extensions.add(part.split("\\|")[0]));
        ArrayNode deductions = question.putArray("deductions");
        parts(row.cell("deductions")).forEach(part -> {
            String[] ends = part.split("\\|")[0].split("/");
            deductions.addObject().put("from", ends[0]).put("to", "..".equals(ends[1]) ? null : ends[1]);
        });
        return question;
    }

    private static @Nullable Integer number(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }
}
