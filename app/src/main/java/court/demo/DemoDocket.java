package court.demo;

import court.calendar.CourtCalendar;
import court.casefile.Filings;
import court.demo.DemoDocketPlan.Drawn;
import court.demo.DemoDocketPlan.Slot;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Fills the demonstration with cases once the application is up: each goes through the same service as one that is typed
 * in. What is there is passed over, so an interrupted run goes on at the next start.
 */
@Component
@Profile("demo")
class DemoDocket implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(DemoDocket.class);
    private static final int THREADS = 2;
    private static final int TELL_EVERY = 250;

    private final DemoDocketSettings settings;
    private final DemoDocketStaff staff;
    private final Filings filings;
    private final CourtCalendar calendar;
    private final Clock clock;
    private final AtomicInteger made = new AtomicInteger();
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS, task -> {
        Thread thread = new Thread(task, "demo-docket");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean stopping;

    DemoDocket(
            DemoDocketSettings settings, DemoDocketStaff staff, Filings filings, CourtCalendar calendar, Clock clock) {
        this.settings = settings;
        this.staff = staff;
        this.filings = filings;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** How many cases are there of how many, such as {@code 1234/3000}. */
    String progress() {
        return made.get() + "/" + settings.cases();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (settings.cases() > 0) {
            workers.execute(this::distribute);
        }
    }

    private void distribute() {
        DemoDocketFigures figures = DemoDocketFigures.read();
        DemoDocketPlan plan = new DemoDocketPlan(figures, calendar, LocalDate.now(clock));
        Queue<List<Slot>> courts = new ConcurrentLinkedQueue<>(plan.slots(staff.benches(figures), settings.cases()));
        for (int i = 1; i < THREADS; i++) {
            workers.execute(() -> work(courts, plan));
        }
        work(courts, plan);
    }

    /** Case numbers of a court are given one after the other, so one court is the work of one thread. */
    private void work(Queue<List<Slot>> courts, DemoDocketPlan plan) {
        for (List<Slot> court = courts.poll(); court != null && !stopping; court = courts.poll()) {
            for (Slot slot : court) {
                if (stopping) {
                    return;
                }
                make(slot, plan);
            }
        }
    }

    private void make(Slot slot, DemoDocketPlan plan) {
        if (filings.known(DemoDocketPlan.SOURCE, slot.key()).isEmpty()) {
            Drawn drawn = plan.draw(slot);
            try {
                filings.submit(drawn.filing(), drawn.deeds());
            } catch (RuntimeException e) {
                log.error("demo case {} could not be made", slot.key(), e);
            }
        }
        int so = made.incrementAndGet();
        if (so % TELL_EVERY == 0 || so == settings.cases()) {
            log.info("demo docket: {}", progress());
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        workers.shutdown();
        if (!workers.awaitTermination(20, TimeUnit.SECONDS)) {
            log.warn("the demo docket did not stop in time; it goes on at the next start");
        }
    }
}
