package court.calendar;

import court.facts.LegalPeriod;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The calendar in force: held in memory, built from the database, read anew when another node has changed it. */
@Component
public class CourtCalendar {
    private final CalendarStore store;
    private volatile Holidays inForce;

    CourtCalendar(CalendarStore store, ShippedCalendar shipped) {
        shipped.loadIntoAnEmptyHouse();
        this.store = store;
        this.inForce = store.read();
    }

    /** The whole calendar as a value; in a transaction that changes it, as changed. */
    public Holidays holidays() {
        Object changed = TransactionSynchronizationManager.getResource(this);
        return changed instanceof Holidays own ? own : inForce;
    }

    public boolean isWorkday(LocalDate day) {
        return holidays().isWorkday(day);
    }

    /** The day itself if it is a working day, else the first one after it. */
    public LocalDate nextWorkday(LocalDate day) {
        return holidays().nextWorkday(day);
    }

    /** The day itself if it is a working day, else the last one before it. */
    public LocalDate previousWorkday(LocalDate day) {
        return holidays().previousWorkday(day);
    }

    /** True when the notice that settles this day is not out yet. */
    public boolean provisional(LocalDate day) {
        return holidays().provisional(day);
    }

    public Counted count(Count what) {
        return what.by(holidays());
    }

    /** The last day of a period that runs from a day by the civil convention. */
    public Counted count(LocalDate day, LegalPeriod period, boolean roll) {
        return count(Count.forward(day, period, roll));
    }

    /** Reads the calendar anew when its version has grown. */
    @Scheduled(fixedDelayString = "${court.calendar.look-every:10s}")
    void look() {
        if (store.version() > inForce.version()) {
            supersede(store.read());
        }
    }

    /** What this transaction has changed holds within it at once, and for everybody once it has ended well. */
    void changedInThisTransaction() {
        Holidays changed = store.read();
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
        TransactionSynchronizationManager.bindResource(this, changed);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                supersede(changed);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(CourtCalendar.this);
            }
        });
    }

    private synchronized void supersede(Holidays newer) {
        if (newer.version() > inForce.version()) {
            inForce = newer;
        }
    }
}
