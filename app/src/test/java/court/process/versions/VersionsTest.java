package court.process.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import court.CivilCourt;
import court.CourtTest;
import court.casefile.CaseFile;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import court.kernel.CaseId;
import court.process.Designers;
import court.process.ProcessModels;
import court.process.db.ModelRow;
import court.process.db.VersionMapper.BindingRow;
import court.process.db.VersionMapper.CommentRow;
import court.process.db.VersionMapper.EventRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@CourtTest
class VersionsTest {
    private static final String CALLED = "civil-decision";
    private static final String ALONE = "reassignment";

    @Autowired
    ApplicationContext application;

    @Autowired
    ProcessModels models;

    @Autowired
    ModelVersions versions;

    @Autowired
    Comments comments;

    @Autowired
    Bindings bindings;

    @Autowired
    CaseFile caseFile;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate sql;

    Designers designers;

    @BeforeEach
    void designers() {
        designers = new Designers(application);
    }

    @AfterEach
    void nobody_acts() {
        Designers.nobody();
    }

    @Test
    void a_court_calls_its_own_version_from_a_day_on_and_others_call_what_all_call() {
        ModelRow active = designers.active(CALLED);
        ModelRow own = designers.drafted(CALLED, text -> text + "<!-- of one court -->");
        Designers.as("designer-b");
        models.approve(own.id());
        CivilCourt bound = new CivilCourt(application);
        CivilCourt other = new CivilCourt(application);
        CivilCourt later = new CivilCourt(application);
        LocalDate today = LocalDate.now(clock);

        BindingRow asked = bindings.ask(CALLED, bound.court, today, own.id(), "试点");
        assertThatThrownBy(() -> bindings.approve(asked.id())).hasMessageContaining("process.same-designer");
        BindingRow tomorrow = bindings.ask(CALLED, later.court, today.plusDays(1), own.id(), "试点");
        Designers.as("designer-a");
        bindings.approve(asked.id());
        bindings.approve(tomorrow.id());
        Designers.nobody();

        assertThat(called(heard(bound))).containsExactly(own.id().toString());
        assertThat(called(heard(other))).containsExactly(active.id().toString());
        assertThat(called(heard(later))).containsExactly(active.id().toString());
        Designers.as("designer-a");
        assertThat(bindings.end(asked.id()).status()).isEqualTo("ENDED");
        Designers.nobody();
        assertThat(called(heard(bound))).containsExactly(active.id().toString());
    }

    @Test
    void a_called_model_is_not_retired_and_another_leaves_no_successor() {
        Designers.as("designer-b");
        ModelRow alone = designers.active(ALONE);
        assertThatThrownBy(() -> models.retire(designers.active(CALLED).id()))
                .hasMessageContaining("process.called-by")
                .hasMessageContaining("civil-ordinary-trial");

        assertThat(models.retire(alone.id()).status()).isEqualTo("RETIRED");
        assertThat(sql.queryForObject(
                        "select count(*) from court.process_definition where is_current and process_id = ?",
                        Long.class,
                        ALONE))
                .isZero();

        designers.again(alone);
        assertThat(versions.history(alone.id(), null, 50).rows())
                .extracting(EventRow::what)
                .containsSubsequence(
                        "process.model-drafted",
                        "process.model-activated",
                        "process.model-retired",
                        "process.model-activated");
    }

    @Test
    void a_draft_says_what_it_changes_and_who_calls_it() {
        ModelRow draft = designers.drafted(
                CALLED,
                text -> text.replaceFirst("name=\"[^\"]*评议[^\"]*\"", "name=\"另一名称\"")
                        .replaceFirst(
                                "<bpmn:userTask id=\"([^\"]+)\" name=\"[^\"]*\"",
                                "<bpmn:userTask id=\"$1\" name=\"改名\""));

        List<Comparison.Change> changes = versions.changes(draft.id(), null).changes();

        assertThat(changes).isNotEmpty().allMatch(change -> change.turn() == Comparison.Turn.CHANGED);
        assertThat(changes).anySatisfy(change -> {
            assertThat(change.name()).isEqualTo("改名");
            assertThat(change.settings()).extracting(Comparison.Setting::name).containsExactly("name");
        });
        assertThat(versions.calls(draft.id()).calledBy())
                .extracting(ModelVersions.Call::processId)
                .contains("civil-ordinary-trial", "civil-simplified-trial");
        assertThat(versions.calls(designers.active("civil-first-instance").id()).calls())
                .allMatch(call -> call.model() != null);
    }

    @Test
    void a_comment_stands_at_its_element_until_somebody_settles_it() {
        ModelRow draft = designers.drafted(ALONE, text -> text + "<!-- commented -->");
        Designers.as("designer-b");
        CommentRow said = comments.say(draft.id(), "ask-reassign", " 由谁办理？ ");

        Designers.as("designer-a");
        CommentRow settled = comments.resolve(draft.id(), said.id());

        assertThat(settled.text()).isEqualTo("由谁办理？");
        assertThat(settled.author()).isEqualTo("designer-b");
        assertThat(settled.resolvedBy()).isEqualTo("designer-a");
        assertThat(comments.page(draft.id(), null, 10).rows()).containsExactly(settled);
        assertThatThrownBy(() -> comments.resolve(draft.id(), said.id()))
                .hasMessageContaining("process.comment-resolved");
    }

    @Test
    void the_archive_holds_every_model_in_force_and_a_manifest() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(versions.archive()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }

        assertThat(names).contains("civil-decision.bpmn", "manifest.json").doesNotHaveDuplicates();
        assertThat(names)
                .hasSize(1
                        + Math.toIntExact(sql.queryForObject(
                                "select count(*) from court.process_model where status = 'ACTIVE'", Long.class)));
    }

    private CaseId heard(CivilCourt house) {
        LocalDate day = LocalDate.now(clock).minusDays(60);
        CaseId id = house.aCase(Procedure.SIMPLIFIED, day);
        caseFile.record(
                id,
                List.of(
                        NewDeed.of(DeedKind.COMPLAINT_SERVED, day.plusDays(2)),
                        NewDeed.of(DeedKind.ANSWERED, day.plusDays(10)),
                        NewDeed.of(
                                DeedKind.HEARING_SCHEDULED,
                                day.plusDays(12),
                                Map.of("hearingDay", day.plusDays(20).toString())),
                        NewDeed.of(DeedKind.HEARING_HELD, day.plusDays(20), Map.of("outcome", "CONCLUDED"))));
        return id;
    }

    private List<String> called(CaseId id) {
        return sql.queryForList("""
                select distinct d.model_id::text from court.process_trace t
                join court.process_definition d on d.definition_id = t.definition_id
                where t.case_id = ? and d.process_id = ?
                """, String.class, id.value(), CALLED);
    }
}
