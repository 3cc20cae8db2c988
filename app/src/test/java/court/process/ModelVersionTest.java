package court.process;

import static org.assertj.core.api.Assertions.assertThat;

import court.CivilCourt;
import court.CourtTest;
import court.bpmn.ModelFile;
import court.casefile.CaseFile;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import court.kernel.CaseId;
import court.process.db.ModelMapper;
import court.process.db.ModelRow;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Running cases stay on their version, in the models that theirs calls too, and hand nothing over (docs/decisions/0005). */
@CourtTest
class ModelVersionTest {
    /** Called by the model of the trial, which is called by that of the first instance. */
    private static final String CALLED = "civil-decision";

    @Autowired
    ApplicationContext application;

    @Autowired
    ProcessModels models;

    @Autowired
    ModelMapper mapper;

    @Autowired
    CaseFile caseFile;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate sql;

    @AfterEach
    void nobody_acts() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_deed_can_start_another_model_than_before() {
        ModelFile recusal = inForce("recusal");
        ModelFile withdrawal = inForce("withdrawal");
        List<ModelFile> swapped = List.of(
                listening(recusal, "casefile.recusal-applied", "casefile.withdrawal-applied"),
                listening(withdrawal, "casefile.withdrawal-applied", "casefile.recusal-applied"));
        try {
            assertThat(models.takeIn(swapped, "")).allMatch(ProcessModels.Taken::passed);
        } finally {
            assertThat(models.takeIn(List.of(recusal, withdrawal), "")).allMatch(ProcessModels.Taken::passed);
        }
    }

    private ModelFile inForce(String process) {
        ModelRow row = Objects.requireNonNull(mapper.active(process));
        return new ModelFile("casefile/" + process + ".bpmn", models.content(row.id()));
    }

    private static ModelFile listening(ModelFile file, String before, String after) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8).replace(before, after);
        return new ModelFile(file.path(), text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_running_case_stays_on_its_version_in_every_called_model() {
        CivilCourt house = new CivilCourt(application);
        LocalDate day = LocalDate.now(clock).minusDays(60);
        ModelRow before = Objects.requireNonNull(mapper.active(CALLED));
        CaseId running = house.aCase(Procedure.SIMPLIFIED, day);

        ModelRow after = anotherVersion(before);
        try {
            CaseId later = house.aCase(Procedure.SIMPLIFIED, day);
            heard(running, day);
            heard(later, day);

            assertThat(versionsOf(running)).containsExactly(before.id());
            assertThat(versionsOf(later)).containsExactly(after.id());
            assertThat(deploymentsOf(running)).hasSize(1);
            assertThat(deploymentsOf(later)).hasSize(1).isNotEqualTo(deploymentsOf(running));
        } finally {
            models.activate(before.id());
        }
    }

    @Test
    void no_case_has_a_process_variable() {
        CivilCourt house = new CivilCourt(application);
        LocalDate day = LocalDate.now(clock).minusDays(60);
        heard(house.aCase(Procedure.ORDINARY, day), day);

        assertThat(sql.queryForObject("select count(*) from camunda.act_ru_variable", Long.class))
                .isZero();
    }

    private ModelRow anotherVersion(ModelRow former) {
        String text = new String(models.content(former.id()), StandardCharsets.UTF_8);
        ModelFile file = new ModelFile(
                "hearing/" + CALLED + ".bpmn", (text + "<!-- another version -->").getBytes(StandardCharsets.UTF_8));
        as("designer-a");
        ModelRow draft = models.draft(List.of(file), "").get(0);
        as("designer-b");
        models.approve(draft.id());
        return models.activate(draft.id());
    }

    private static void as(String account) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account, null, List.of()));
    }

    private void heard(CaseId id, LocalDate day) {
        String sitting = day.plusDays(20).toString();
        caseFile.record(
                id,
                List.of(
                        NewDeed.of(DeedKind.COMPLAINT_SERVED, day.plusDays(2)),
                        NewDeed.of(DeedKind.ANSWERED, day.plusDays(10)),
                        NewDeed.of(DeedKind.HEARING_SCHEDULED, day.plusDays(12), Map.of("hearingDay", sitting)),
                        NewDeed.of(DeedKind.HEARING_HELD, day.plusDays(20), Map.of("outcome", "CONCLUDED"))));
    }

    private List<UUID> versionsOf(CaseId id) {
        return sql.queryForList("""
                select distinct d.model_id from court.process_trace t
                join court.process_definition d on d.definition_id = t.definition_id
                where t.case_id = ? and d.process_id = ?
                """, UUID.class, id.value(), CALLED);
    }

    private List<String> deploymentsOf(CaseId id) {
        return sql.queryForList("""
                select distinct d.deployment_id from court.process_trace t
                join court.process_definition d on d.definition_id = t.definition_id
                where t.case_id = ? and d.process_id like 'civil-%'
                """, String.class, id.value());
    }
}
