package court.assignment;

import court.assignment.model.Entry;
import court.audit.AuditLog;
import court.casefile.CasePages;
import court.casefile.CaseTelling.Told;
import court.casefile.events.DeedReversed;
import court.casefile.events.DeedsRecorded;
import court.casefile.model.Deed;
import court.casefile.model.DeedKind;
import court.kernel.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Nothing goes past the book: a deed that gives a case to a judge without a receipt is written into it as done by hand, and one
 * that is reversed as a case set free. Cases of another docket are assigned there and stay out.
 */
@Component
class HandAssignments {
    private static final String DESK = "DESK";
    private static final Set<String> ASSIGNING = Set.of(DeedKind.ASSIGNED.code(), DeedKind.REASSIGNED.code());

    private final Book book;
    private final CasePages cases;
    private final Clock clock;

    HandAssignments(Book book, CasePages cases, Clock clock) {
        this.book = book;
        this.cases = cases;
        this.clock = clock;
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
        Entry entry = head(pen, "HAND", told).line("deed", deed.id().toString()).line("judge", judge);
        pen.write("HAND", entry, told.row().id(), judge.isEmpty() ? null : PersonId.parse(judge));
    }

    @EventListener
    void follow(DeedReversed reversed) {
        if (!ASSIGNING.contains(reversed.kind())) {
            return;
        }
        Told told = cases.told(reversed.caseId());
        if (told.row().source().equals(DESK)) {
            Book.Pen pen = book.open(told.row().courtId());
            Entry entry = head(pen, "FREED", told)
                    .line("deed", reversed.deed().toString())
                    .line("reason", "REVERSED", AuditLog.actor());
            pen.write("FREED", entry, told.row().id(), null);
        }
    }

    private Entry head(Book.Pen pen, String kind, Told told) {
        return pen.begin(kind)
                .line("case", told.row().id().toString())
                .line(
                        "label",
                        told.row().number() == null
                                ? told.row().receipt()
                                : told.row().number())
                .line("day", LocalDate.now(clock).toString());
    }
}
