package court.rulebase.node;

import court.rules.RuleFiles;
import java.io.IOException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Before anything else that starts: the rules in force are built, then followed. */
@Component
@Order(5)
class RulebaseStart implements ApplicationRunner, DisposableBean {
    private final Baseline baseline;
    private final Follower follower;
    private final Listening listening;

    RulebaseStart(Baseline baseline, Follower follower, Listening listening) {
        this.baseline = baseline;
        this.follower = follower;
        this.listening = listening;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        follower.clearLongGone();
        baseline.bring(RuleFiles.ofClassPath(RulebaseStart.class.getClassLoader()));
        follower.catchUp();
        listening.start();
    }

    @Override
    public void destroy() {
        listening.stop();
        follower.leave();
    }
}
