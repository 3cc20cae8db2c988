package court.rulebase.shadow;

import court.kernel.CaseId;
import court.rulebase.RulebaseSettings;
import court.rulebase.Witness;
import court.rules.Answer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts live decisions by for the drafts that change their rulebook; what finds no place is dropped and counted. */
@Component
class ShadowWitness implements Witness {
    private static final int HUNDRED = 100;
    private final BlockingQueue<Seen> waiting;
    private final int share;
    private final Tally tally = new Tally();
    private volatile List<Cast> casts = List.of();

    ShadowWitness(RulebaseSettings settings) {
        this.waiting = new ArrayBlockingQueue<>(settings.shadowQueue());
        this.share = settings.shadowShare();
    }

    @Override
    public void saw(
            UUID release,
            String rulebook,
            @Nullable CaseId caseId,
            List<? extends Collection<?>> facts,
            List<Answer> answers) {
        for (Cast cast : casts) {
            if (cast.against().equals(release) && cast.books().containsKey(rulebook)) {
                put(cast, release, rulebook, caseId, facts, answers);
            }
        }
    }

    private void put(
            Cast cast,
            UUID release,
            String rulebook,
            @Nullable CaseId caseId,
            List<? extends Collection<?>> facts,
            List<Answer> answers) {
        int dropped = 0;
        for (int i = 0; i < answers.size(); i++) {
            boolean taken = share >= HUNDRED || ThreadLocalRandom.current().nextInt(HUNDRED) < share;
            if (taken && !waiting.offer(new Seen(cast, release, rulebook, caseId, facts.get(i), answers.get(i)))) {
                dropped++;
            }
        }
        if (dropped > 0) {
            tally.add(cast.shadow(), rulebook, Tally.Of.DROPPED, dropped);
        }
    }

    Tally tally() {
        return tally;
    }

    List<Cast> casts() {
        return casts;
    }

    void follow(List<Cast> next) {
        casts = List.copyOf(next);
    }

    /** Waits a moment for decisions and takes those that are there. */
    List<Seen> take(int most, long millis) throws InterruptedException {
        List<Seen> taken = new ArrayList<>();
        Seen first = waiting.poll(millis, TimeUnit.MILLISECONDS);
        if (first != null) {
            taken.add(first);
            waiting.drainTo(taken, most - 1);
        }
        return taken;
    }
}
