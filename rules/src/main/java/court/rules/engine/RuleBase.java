package court.rules.engine;

import court.rules.Answer;
import court.rules.RuleInfo;
import court.rules.RuleLimits;
import court.rules.RuleRunaway;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
        return run(book, List.of(), List.of(facts)).get(0);
    }

    /** Cases share a session with those whose common facts are equal to theirs. */
    public List<Answer> decideTogether(Book book, List<? extends Collection<?>> cases, Sharing sharing) {
        Map<List<?>, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            groups.computeIfAbsent(part(cases.get(i), sharing::isCommon), common -> new ArrayList<>())
                    .add(i);
        }
        Answer[] answers = new Answer[cases.size()];
        groups.forEach((common, members) -> {
            for (int from = 0; from < members.size(); from += BATCH) {
                decide(book, cases, sharing, members.subList(from, Math.min(members.size(), from + BATCH)), answers);
            }
        });
        return List.of(answers);
    }

    private void decide(
            Book book, List<? extends Collection<?>> cases, Sharing sharing, List<Integer> members, Answer[] answers) {
        List<? extends List<?>> own = members.stream()
                .map(i -> part(cases.get(i), fact -> !sharing.isCommon(fact)))
                .toList();
        if (!distinct(own)) {
            members.forEach(i -> answers[i] = decide(book, cases.get(i)));
            return;
        }
        List<Answer> together = run(book, part(cases.get(members.get(0)), sharing::isCommon), own);
        for (int i = 0; i < members.size(); i++) {
            answers[members.get(i)] = together.get(i);
        }
    }

    private static List<?> part(Collection<?> facts, Predicate<Object> wanted) {
        return facts.stream().filter(wanted).toList();
    }

    private static boolean distinct(List<? extends Collection<?>> cases) {
        Set<Object> seen = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
        return cases.stream().flatMap(Collection::stream).allMatch(seen::add);
    }

    private List<Answer> run(Book book, List<?> common, List<? extends Collection<?>> cases) {
        RuleLimits limits = book.limits();
        KieSession session = base.newKieSession();
        try {
            Watch watch = new Watch(book, cases.size());
            session.addEventListener((org.kie.api.event.rule.AgendaEventListener) watch);
            session.addEventListener((org.kie.api.event.rule.RuleRuntimeEventListener) watch);
            for (Object fact : common) {
                watch.givenToAll(fact);
                session.insert(fact);
            }
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
