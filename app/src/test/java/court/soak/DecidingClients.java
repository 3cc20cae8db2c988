package court.soak;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Ask every node for decisions and read their inboxes, steadily, and keep whatever nobody should get. */
final class DecidingClients implements AutoCloseable {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(40);
    private final RuleOfficers officers;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile boolean stopping;

    final AtomicLong decisions = new AtomicLong();
    final AtomicLong reads = new AtomicLong();
    final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    /** Releases that gave an answer. */
    final Set<String> seen = ConcurrentHashMap.newKeySet();

    DecidingClients(RuleOfficers officers, List<RunningCourt> nodes) {
        this.officers = officers;
        for (RunningCourt node : nodes) {
            threads.execute(() -> again(() -> decide(node)));
            threads.execute(() -> again(() -> read(node)));
        }
    }

    private interface Work {
        void once() throws IOException;
    }

    private void again(Work work) {
        while (!stopping) {
            try {
                work.once();
            } catch (IOException | RuntimeException e) {
                wrong.add(e.toString());
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private void decide(RunningCourt node) throws IOException {
        seen.add(officers.released(officers.ask(node)));
        decisions.incrementAndGet();
    }

    private void read(RunningCourt node) throws IOException {
        HttpResponse<String> inbox = node.get("judge1", "/api/work-items?scope=MINE");
        if (inbox.statusCode() != 200) {
            wrong.add(inbox.statusCode() + " " + inbox.body());
        }
        reads.incrementAndGet();
    }

    @Override
    public void close() throws InterruptedException {
        stopping = true;
        threads.shutdown();
        if (!threads.awaitTermination(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("a client does not come back");
        }
    }
}
