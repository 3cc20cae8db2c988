package court.rulebase.shadow;

import court.rulebase.db.ShadowCount;
import court.rulebase.db.ShadowDifference;
import court.rulebase.db.ShadowMapper;
import court.rulebase.release.Quarantine;
import court.rules.RuleRunaway;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** The one thread of a node on which drafts judge; nothing that goes wrong here reaches a live decision. */
@Component
class ShadowRun implements InitializingBean, DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(ShadowRun.class);
    private static final int BATCH = 200;
    private static final long WAIT_MILLIS = 500;
    /** Of each batch, so that a draft that changes everything fills no disk; all of them are counted. */
    private static final int KEPT = 50;

    private final ShadowWitness witness;
    private final Judging judging;
    private final ShadowMapper mapper;
    private final Quarantine quarantine;
    private final Clock clock;
    private volatile boolean ended;
    private @Nullable Thread thread;

    ShadowRun(ShadowWitness witness, Judging judging, ShadowMapper mapper, Quarantine quarantine, Clock clock) {
        this.witness = witness;
        this.judging = judging;
        this.mapper = mapper;
        this.quarantine = quarantine;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        Thread own = new Thread(this::run, "rulebase-shadow");
        own.setDaemon(true);
        own.setPriority(Thread.MIN_PRIORITY);
        own.start();
        thread = own;
    }

    private void run() {
        while (!ended) {
            try {
                work(witness.take(BATCH, WAIT_MILLIS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException | StackOverflowError e) {
                log.error("a draft could not be run beside the release in force", e);
            }
        }
    }

    private void work(List<Seen> seen) {
        List<Seen> wanted = seen.stream()
                .filter(each -> witness.casts().contains(each.cast()))
                .toList();
        for (Cast cast : wanted.stream().map(Seen::cast).distinct().toList()) {
            judge(cast, wanted.stream().filter(each -> each.cast().equals(cast)).toList());
        }
        List<ShadowCount> counts = witness.tally().take();
        if (!counts.isEmpty()) {
            mapper.addCounts(counts);
        }
    }

    private void judge(Cast cast, List<Seen> seen) {
        try {
            List<ShadowDifference> found = judging.judge(seen, witness.tally());
            if (!found.isEmpty()) {
                mapper.insertDifferences(found.subList(0, Math.min(KEPT, found.size())));
            }
        } catch (RuleRunaway e) {
            bar(cast, e);
        }
    }

    /** The limits of a live decision hold for the draft, and barring it harms nobody. */
    private void bar(Cast cast, RuleRunaway why) {
        witness.follow(
                witness.casts().stream().filter(each -> !each.equals(cast)).toList());
        mapper.end(cast.shadow(), Ending.RUNAWAY.name(), null, clock.instant());
        quarantine.put(cast.draft(), why);
    }

    @Override
    public void destroy() throws InterruptedException {
        ended = true;
        Thread own = thread;
        if (own != null) {
            own.interrupt();
            own.join(WAIT_MILLIS);
        }
    }
}
