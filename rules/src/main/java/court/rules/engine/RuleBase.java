package court.rules.engine;

import court.rules.Answer;
import court.rules.RuleInfo;
import court.rules.RuleLimits;
import court.rules.RuleRunaway;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** One compiled rulebook; safe to share between threads, every call has a session of its own. */
public final class RuleBase {
    private static final int BATCH = 1_000;
    private final KieBase base;

    RuleBase(KieBase base) {
        this.base = base;
    }

    /** How a rulebook's rules are known to those who read the answer. */
    public record Book(String name, Map<String, RuleInfo> rules, RuleLimits limits) {}

    public Answer decide(Book book, Collection<?> facts) {
        return run(book, List.of(facts)).get(0);
    }

    /** Cases that share a session must have rules that look at one fact at a time, and no fact in common. */
    public List<Answer> decideTogether(Book book, List<? extends Collection<?>> cases) {
        List<Answer> answers = new ArrayList<>(cases.size());
        for (int from = 0; from < cases.size(); from += BATCH) {
            List<? extends Collection<?>> batch = cases.subList(from, Math.min(cases.size(), from + BATCH));
            if (distinct(batch)) {
                answers.addAll(run(book, batch));
            } else {
                batch.forEach(facts -> answers.add(decide(book, facts)));
            }
        }
        return answers;
    }

    private static boolean distinct(List<? extends Collection<?>> cases) {
        Set<Object> seen = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
        return cases.stream().flatMap(Collection::stream).allMatch(seen::add);
    }

    private List<Answer> run(Book book, List<? extends Collection<?>> cases) {
        RuleLimits limits = book.limits();
        KieSession session = base.newKieSession();
        try {
            Watch watch = new Watch(book, cases.size());
            session.addEventListener((org.kie.api.event.rule.AgendaEventListener) watch);
            session.addEventListener((org.kie.api.event.rule.RuleRuntimeEventListener) watch);
            for (int i = 0; i < cases.size(); i++) {
                for (Object fact : cases.get(i)) {
                    watch.given(fact, i);
                    session.insert(fact);
                }
            }
            int ceiling = (int) Math.min(Integer.MAX_VALUE - 1, (long) limits.firings() * cases.size());
            if (session.fireAllRules(ceiling + 1) > ceiling) {
                throw new RuleRunaway(book.name(), RuleRunaway.Limit.FIRINGS);
            }
            return watch.answers();
        } finally {
            session.dispose();
        }
    }
}
