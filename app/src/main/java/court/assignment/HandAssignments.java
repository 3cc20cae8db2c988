package court.assignment;

import court.assignment.model.Entry;
import court.casefile.CasePages;
import court.casefile.CaseTelling.Told;
import court.casefile.events.DeedReversed;
import court.casefile.events.DeedsRecorded;
import court.casefile.model.Deed;
import court.casefile.model.DeedKind;
import court.kernel.PersonId;
import court.kernel.Refused;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Nothing goes past the book: a deed that gives a case to a judge without a receipt is written into it as done by hand, and none
 * is taken out of the story again. Cases of another docket are assigned there and stay out.
 */
@Component
class HandAssignments {
    private static final String DESK = "DESK";
    private static final Set<String> ASSIGNING = Set.of(DeedKind.ASSIGNED.code(), DeedKind.REASSIGNED.code());

    private final Book book;
    private final CasePages cases;

    HandAssignments(Book book, CasePages cases) {
        this.book = book;
        this.cases = cases;
    }

    @EventListener
    void follow(DeedsRecorded recorded) {
        if (recorded.kinds().stream().noneMatch(ASSIGNING::contains)) {
            return;
        }
        Told told = cases.told(recorded.caseId());
        if (told.row().source().equals(DESK)) {
            told.story().deeds().stream()
                    .filter(deed -> recorded.deeds().contains(deed.id()))
                    .filter(deed -> ASSIGNING.contains(deed.kind().code())
                            && deed.word("receipt").isEmpty())
                    .forEach(deed -> byHand(told, deed));
        }
    }

    private void byHand(Told told, Deed deed) {
        Book.Pen pen = book.open(told.row().courtId());
        String judge = deed.word("judge").orElse("");
        Entry entry = pen.begin("HAND", told).line("deed", deed.id().toString()).line("judge", judge);
        pen.write("HAND", entry, told.row().id(), judge.isEmpty() ? null : PersonId.parse(judge));
    }

    /** A wrong assignment is changed by another one, with its reason and approval. */
    @EventListener
    void follow(DeedReversed reversed) {
        if (ASSIGNING.contains(reversed.kind())
                && cases.told(reversed.caseId()).row().source().equals(DESK)) {
            throw Refused.because("assignment.not-reversed");
        }
    }
}
