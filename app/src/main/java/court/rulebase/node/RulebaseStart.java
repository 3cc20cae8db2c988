package court.rulebase.node;

import court.rules.RuleFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The rules in force are built before the first request can come, then followed until the last one has gone. */
@Component
class RulebaseStart implements SmartLifecycle {
    private static final int BEFORE_THE_SERVER = WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE - 4096;

    private final Baseline baseline;
    private final Follower follower;
    private final Listening listening;
    private final Reports reports;
    private volatile boolean running;

    RulebaseStart(Baseline baseline, Follower follower, Listening listening, Reports reports) {
        this.baseline = baseline;
        this.follower = follower;
        this.listening = listening;
        this.reports = reports;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_SERVER;
    }

    @Override
    public void start() {
        try {
            baseline.bring(RuleFiles.ofClassPath(RulebaseStart.class.getClassLoader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        follower.catchUp();
        listening.start();
        running = true;
    }

    @Override
    public void stop() {
        listening.stop();
        reports.leave();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
