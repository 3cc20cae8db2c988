package court.workload;

import court.casefile.CasePages;
import court.casefile.events.DeedReversed;
import court.casefile.events.DeedsRecorded;
import court.casefile.model.Deed;
import court.casefile.model.DeedKind;
import court.casefile.model.Story;
import court.kernel.CaseId;
import court.workload.db.WorkloadMapper;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The pages of cases follow their deeds: what was counted, and the pages of the file that the archive names. */
@Component
class CountedPages {
    static final DeedKind COUNTED = DeedKind.of("workload.pages-counted");
    private static final Set<String> TELLING = Set.of(COUNTED.code(), DeedKind.ARCHIVED.code());

    private final CasePages cases;
    private final WorkloadMapper mapper;

    CountedPages(CasePages cases, WorkloadMapper mapper) {
        this.cases = cases;
        this.mapper = mapper;
    }

    @EventListener
    void follow(DeedsRecorded recorded) {
        if (recorded.kinds().stream().anyMatch(TELLING::contains)) {
            retell(recorded.caseId());
        }
    }

    @EventListener
    void follow(DeedReversed reversed) {
        if (TELLING.contains(reversed.kind())) {
            retell(reversed.caseId());
        }
    }

    private void retell(CaseId caseId) {
        Story story = cases.told(caseId).story();
        Optional<Deed> counted = story.last(COUNTED);
        Integer file = counted.flatMap(deed -> deed.word("filePages"))
                .or(() -> story.last(DeedKind.ARCHIVED).flatMap(deed -> deed.word("pages")))
                .map(CountedPages::whole)
                .orElse(null);
        mapper.pages(caseId, file, pages(counted, "recordPages"), pages(counted, "judgmentPages"));
    }

    /** The form takes numbers; a page is whole. */
    private static Integer whole(String pages) {
        return new BigDecimal(pages).intValue();
    }

    private static @Nullable Integer pages(Optional<Deed> counted, String word) {
        return counted.flatMap(deed -> deed.word(word)).map(CountedPages::whole).orElse(null);
    }
}
