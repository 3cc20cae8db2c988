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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        List<List<?>> own = new ArrayList<>(cases.size());
        for (int i = 0; i < cases.size(); i++) {
            Parts parts = Parts.of(cases.get(i), sharing);
            groups.computeIfAbsent(parts.common(), common -> new ArrayList<>()).add(i);
            own.add(parts.own());
        }
        Answer[] answers = new Answer[cases.size()];
        groups.forEach((common, members) -> {
            for (int from = 0; from < members.size(); from += BATCH) {
                List<Integer> together = members.subList(from, Math.min(members.size(), from + BATCH));
                List<List<?>> batch = together.stream().map(own::get).collect(Collectors.toList());
                decide(book, common, batch, together, answers);
            }
        });
        return List.of(answers);
    }

    /** What a case shares with others, and what is its own. */
    private record Parts(List<?> common, List<?> own) {
        static Parts of(Collection<?> facts, Sharing sharing) {
            List<Object> common = new ArrayList<>(1);
            List<Object> own = new ArrayList<>(facts.size());
            for (Object fact : facts) {
                (sharing.isCommon(fact) ? common : own).add(fact);
            }
            return new Parts(common, own);
        }
    }

    private void decide(Book book, List<?> common, List<List<?>> cases, List<Integer> places, Answer[] answers) {
        List<Answer> together = distinct(cases) ? run(book, common, cases) : oneByOne(book, common, cases);
        for (int i = 0; i < places.size(); i++) {
            answers[places.get(i)] = together.get(i);
        }
    }

    private List<Answer> oneByOne(Book book, List<?> common, List<List<?>> cases) {
        return cases.stream()
                .map(own -> decide(
                        book, Stream.concat(common.stream(), own.stream()).toList()))
                .toList();
    }

    /** In one session the same object cannot be a fact of two cases. */
    private static boolean distinct(List<List<?>> cases) {
        Map<Object, Boolean> seen = new IdentityHashMap<>(2 * cases.size());
        for (List<?> facts : cases) {
            for (Object fact : facts) {
                if (seen.put(fact, Boolean.TRUE) != null) {
                    return false;
                }
            }
        }
        return true;
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
