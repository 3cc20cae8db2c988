package court.process.moving;

import court.kernel.Ids;
import court.kernel.LogContext;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The one thread of this node that does long work on running cases, under the name of whoever asked for it. */
@Component
public class Worker implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(Worker.class);

    private final String node = Ids.next().toString();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Breath breath;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread worker = new Thread(task, "moves");
        worker.setDaemon(true);
        return worker;
    });

    Worker(MovingSettings settings) {
        this.breath = new Breath(settings.share(), end);
    }

    /** How this running application calls itself among the others; another one after every start. */
    public String node() {
        return node;
    }

    public Breath breath() {
        return breath;
    }

    public CompletableFuture<Void> queue(String account, Runnable work) {
        return CompletableFuture.runAsync(() -> as(account, work), thread);
    }

    /** Waits a little for the end of work; it goes on by itself. */
    public void await(CompletableFuture<Void> work, Duration atMost) {
        try {
            work.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            log.debug("goes on in the background");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        }
    }

    private static void as(String account, Runnable work) {
        LogContext.begin(null);
        LogContext.actor(account);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account, null, List.of()));
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
            LogContext.end();
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        end.countDown();
        thread.shutdown();
        if (!thread.awaitTermination(20, TimeUnit.SECONDS)) {
            log.warn("work on running cases did not stop in time; it goes on at the next start");
        }
    }
}
