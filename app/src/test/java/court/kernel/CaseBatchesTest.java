package court.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import court.CourtTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CourtTest
class CaseBatchesTest {
    @Autowired
    private CaseBatches batches;

    private final CaseId good = CaseId.next();
    private final CaseId bad = CaseId.next();
    private final CaseId alsoGood = CaseId.next();
    private final List<CaseId> waiting = new ArrayList<>(List.of(good, bad, alsoGood));
    private final List<CaseId> worked = new ArrayList<>();
    private final List<CaseId> aside = new ArrayList<>();

    @Test
    void a_case_that_fails_is_set_aside_and_holds_up_no_other() {
        CaseBatches.Work work = new CaseBatches.Work(() -> List.copyOf(waiting), this::work, (id, why) -> {
            waiting.remove(id);
            aside.add(id);
        });
        assertThat(batches.workOff(work)).isEqualTo(3);
        assertThat(worked).containsExactly(good, alsoGood);
        assertThat(aside).containsExactly(bad);
        assertThat(waiting).isEmpty();
    }

    private void work(List<CaseId> cases) {
        if (cases.contains(bad)) {
            throw new IllegalStateException("this case cannot be read");
        }
        waiting.removeAll(cases);
        worked.addAll(cases);
    }
}
