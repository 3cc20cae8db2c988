package court.process.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import court.CivilCourt;
import court.CourtTest;
import court.facts.Procedure;
import court.kernel.CaseId;
import court.process.Designers;
import court.process.conformance.Conformance.Deviation;
import court.process.db.ModelRow;
import court.process.moving.MoveDesk;
import court.process.moving.Moves;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A case that runs is laid upon another version, for real, and then compared with what it followed. */
@CourtTest
class MovedCaseTest {
    private static final String MODEL = "civil-first-instance";

    @Autowired
    ApplicationContext application;

    @Autowired
    Conformance conformance;

    @Autowired
    Moves moves;

    @Autowired
    Clock clock;

    MoveDesk desk;
    Designers designers;
    CivilCourt house;
    ModelRow before;

    @BeforeEach
    void a_court_of_its_own() {
        desk = new MoveDesk(moves);
        designers = new Designers(application);
        house = new CivilCourt(application);
        before = designers.active(MODEL);
    }

    @AfterEach
    void the_shipped_model_is_back() {
        designers.again(before);
        Designers.nobody();
    }

    @Test
    void a_move_is_told_once_with_who_did_it_and_makes_no_other_deviation() {
        CaseId id = house.aCase(Procedure.SIMPLIFIED, LocalDate.now(clock).minusDays(30));
        List<Deviation> earlier = deviations(id);
        ModelRow next = designers.inForce(MODEL, Designers::anotherVersion);
        desk.done(moves.preview(next.id(), List.of()));
        assertThat(desk.done(moves.migrate(next.id(), null)).state()).isEqualTo("DONE");

        List<Deviation> later = deviations(id);

        assertThat(later)
                .filteredOn(MovedCaseTest::isMove)
                .isNotEmpty()
                .extracting(Deviation::process)
                .doesNotHaveDuplicates()
                .contains(MODEL);
        assertThat(later)
                .filteredOn(MovedCaseTest::isMove)
                .allSatisfy(move ->
                        assertThat(Objects.requireNonNull(move.reason()).type()).isEqualTo("MOVE"));
        assertThat(later).filteredOn(deviation -> !isMove(deviation)).isEqualTo(earlier);
    }

    private static boolean isMove(Deviation deviation) {
        return deviation.kind().equals("MOVED");
    }

    private List<Deviation> deviations(CaseId id) {
        Designers.as(house.account("office"));
        return conformance.of(id).deviations();
    }
}
