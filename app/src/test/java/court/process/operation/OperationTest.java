package court.process.operation;

import static org.assertj.core.api.Assertions.assertThat;

import court.CivilCourt;
import court.CourtTest;
import court.casefile.CaseFile;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import court.kernel.CaseId;
import court.process.Designers;
import court.process.operation.Operation.Activity;
import court.process.operation.Operation.Resting;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CourtTest
class OperationTest {
    @Autowired
    ApplicationContext application;

    @Autowired
    Operation operation;

    @Autowired
    CaseFile caseFile;

    @Autowired
    Clock clock;

    CivilCourt house;
    CaseId inTrial;
    UUID model;

    @BeforeEach
    void a_court_with_a_case_in_trial() {
        house = new CivilCourt(application);
        LocalDate day = LocalDate.now(clock).minusDays(30);
        inTrial = house.aCase(Procedure.SIMPLIFIED, day, NewDeed.of(DeedKind.COMPLAINT_SERVED, day.plusDays(2)));
        model = new Designers(application).active("civil-first-instance").id();
        Designers.as(house.account("chief"));
    }

    @AfterEach
    void nobody_acts() {
        Designers.nobody();
    }

    @Test
    void a_called_model_counts_at_the_call_and_the_number_opens_its_case() {
        List<Activity> activities = operation.picture(model).activities();

        assertThat(activities)
                .filteredOn(activity -> activity.cases() > 0)
                .extracting(Activity::element)
                .containsExactly("call-simplified-trial");
        assertThat(operation
                        .running(model, "call-simplified-trial", null, null, 50)
                        .rows())
                .extracting(Resting::caseId)
                .containsExactly(inTrial);
    }

    @Test
    void a_done_task_tells_how_long_it_took() {
        LocalDate day = LocalDate.now(clock).minusDays(10);
        CaseId assigned =
                house.file(Procedure.SIMPLIFIED, day, Map.of(), "DESK", List.of(NewDeed.of(DeedKind.ACCEPTED, day)));
        caseFile.record(
                assigned,
                List.of(NewDeed.of(
                        DeedKind.ASSIGNED,
                        day,
                        Map.of("judge", house.judge.toString(), "division", house.civil.toString()))));
        Activity done = operation.picture(model).activities().stream()
                .filter(activity -> activity.done() > 0)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no task was done"));

        assertThat(done.median()).isNotNull().isNotNegative();
        assertThat(done.p90()).isGreaterThanOrEqualTo(done.median());
    }

    @Test
    void a_case_is_found_by_a_part_of_its_number_within_one_s_court_only() {
        String number =
                operation.running(model, null, null, null, 1).rows().get(0).number();
        assertThat(operation.running(null, null, number, null, 50).rows())
                .isNotEmpty()
                .allMatch(row -> row.caseId().equals(inTrial));

        Designers.as(new CivilCourt(application).account("president"));
        assertThat(operation.running(null, null, number, null, 50).rows()).isEmpty();
    }

    @Test
    void every_place_has_a_name() {
        assertThat(operation.placeNames().places())
                .anySatisfy(place -> assertThat(place.place()).isEqualTo("civil-first-instance/call-simplified-trial"))
                .allMatch(place -> !place.name().isBlank());
    }
}
