package court.process.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import court.CivilCourt;
import court.CourtTest;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import court.kernel.CaseId;
import court.process.Designers;
import court.process.db.ModelRow;
import court.process.db.ReplayMapper.ReplayCaseRow;
import court.process.db.ReplayMapper.ReplayRow;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A draft is walked by what was recorded, without the engine, and tells where cases would rest. */
@CourtTest
class ReplayTest {
    private static final String CALLED = "civil-simplified-trial";

    @Autowired
    ApplicationContext application;

    @Autowired
    Replays replays;

    @Autowired
    Clock clock;

    @AfterEach
    void nobody_acts() {
        Designers.nobody();
    }

    @Test
    void the_version_in_force_rests_where_the_engine_rests_and_a_changed_one_elsewhere() {
        CivilCourt house = new CivilCourt(application);
        LocalDate day = LocalDate.now(clock).minusDays(40);
        CaseId served = house.aCase(
                Procedure.SIMPLIFIED,
                day,
                NewDeed.of(DeedKind.COMPLAINT_SERVED, day.plusDays(2)),
                NewDeed.of(DeedKind.ANSWERED, day.plusDays(10)));
        CaseId fresh = house.aCase(Procedure.SIMPLIFIED, day);
        Designers designers = new Designers(application);
        ModelRow same = designers.drafted(CALLED, text -> text + "<!-- the same -->");
        ModelRow changed = designers.drafted(CALLED, text -> text.replace("\"ask-schedule\"", "\"ask-sitting\""));

        List<ReplayCaseRow> asNow = cases(done(replays.start(same.id(), 30)));
        List<ReplayCaseRow> otherwise = cases(done(replays.start(changed.id(), 30)));

        for (CaseId id : List.of(served, fresh)) {
            ReplayCaseRow now = row(asNow, id);
            assertThat(now.placeDraft()).isEqualTo(now.place()).isNotEmpty();
            assertThat(now.same()).isTrue();
            assertThat(now.deeds()).isGreaterThan(1);
            assertThat(row(otherwise, id).same()).isFalse();
            assertThat(row(otherwise, id).placeDraft()).contains(CALLED + "/ask-sitting");
        }
    }

    private ReplayRow done(ReplayRow row) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> !replays.get(row.id()).state().equals("RUNNING"));
        assertThat(replays.get(row.id()).state()).isEqualTo("DONE");
        assertThat(replays.get(row.id()).done()).isEqualTo(replays.get(row.id()).total());
        return row;
    }

    private List<ReplayCaseRow> cases(ReplayRow replay) {
        List<ReplayCaseRow> all = new ArrayList<>();
        String after = null;
        do {
            var page = replays.cases(replay.id(), null, after, 200);
            all.addAll(page.rows());
            after = page.next();
        } while (after != null);
        return all;
    }

    private static ReplayCaseRow row(List<ReplayCaseRow> rows, CaseId id) {
        return rows.stream()
                .filter(row -> row.caseId().equals(id) && row.place().contains(CALLED))
                .findFirst()
                .orElseThrow();
    }
}
