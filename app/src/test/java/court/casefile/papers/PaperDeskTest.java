package court.casefile.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CivilCourt;
import court.CourtTest;
import court.casefile.CaseFile;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import court.kernel.CaseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Papers that are made at the desk and by steps of the process. */
@CourtTest
class PaperDeskTest {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private CaseFile caseFile;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Clock clock;

    private CivilCourt house;
    private LocalDate today;
    private CaseId id;

    @BeforeEach
    void a_case() {
        house = new CivilCourt(application);
        today = LocalDate.now(clock);
        id = house.aCase(Procedure.SIMPLIFIED, today.minusDays(3));
    }

    private JsonNode make(String paper) {
        return http.withBasicAuth(house.account("judge"), CivilCourt.PASSWORD)
                .postForObject("/api/cases/" + id + "/papers", Map.of("paper", paper), JsonNode.class);
    }

    private void happens(DeedKind kind, Map<String, String> words) {
        caseFile.record(id, List.of(NewDeed.of(kind, today, words)));
    }

    /** Numbers of the papers of a kind, one for each paper whatever its versions. */
    private List<String> numbers(String paper) {
        return sql.queryForList(
                "select distinct p.number from court.document_paper p join court.document_entry d on d.id = p.document_id"
                        + " where d.case_id = ? and p.template = ?",
                String.class,
                id.value(),
                paper);
    }

    @Test
    void a_head_that_the_process_has_made_is_the_one_that_is_made_at_the_desk() {
        happens(DeedKind.MEDIATED, Map.of("terms", "被告分期偿还"));
        assertThat(numbers("mediation-head")).hasSize(1);

        assertThat(make("mediation-head").path("title").asText()).isEqualTo("民事调解书");
        assertThat(numbers("mediation-head"))
                .singleElement()
                .satisfies(number -> assertThat(number).doesNotContain("之"));
    }

    @Test
    void a_ruling_that_was_drafted_on_an_application_is_the_one_that_decides_it() {
        happens(DeedKind.SUSPENDED, Map.of("ground", "PARTY_DIED"));
        assertThat(numbers("ruling-head")).hasSize(1);

        make("ruling-head");
        assertThat(numbers("ruling-head")).hasSize(1);
    }

    @Test
    void the_index_of_a_file_does_not_list_itself() {
        make("acceptance-notice");
        String first = make("archive-index").path("id").asText();

        assertThat(make("archive-index").path("id").asText()).isEqualTo(first);
    }
}
