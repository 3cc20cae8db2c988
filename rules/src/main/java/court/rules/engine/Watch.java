package court.rules.engine;

import court.rules.Answer;
import court.rules.FiredRule;
import court.rules.RuleInfo;
import court.rules.RuleRunaway;
import court.rules.RuleRunaway.Limit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.rule.Match;

/** Watches one session: who fired, what came of it, and whether it keeps its limits (the third wall). */
final class Watch extends DefaultAgendaEventListener implements RuleRuntimeEventListener {
    private static final Comparator<Firing> BY_CODE_THEN_FACTS =
            Comparator.comparing((Firing firing) -> firing.rule().code()).thenComparing(Firing::facts, Arrays::compare);
    private static final int EVERY_CASE = -1;
    private final RuleBase.Book book;
    private final long deadline;
    private final int insertions;
    private final List<List<Firing>> cases = new ArrayList<>();
    private final Map<Object, Origin> origins;
    private @Nullable Firing current;
    private int inserted;
    private @Nullable Limit broken;

    private record Firing(RuleInfo rule, int[] facts, int caseIndex, List<Object> findings) {}

    private record Origin(int caseIndex, int position) {}

    Watch(RuleBase.Book book, int caseCount) {
        this.book = book;
        this.deadline = System.nanoTime() + book.limits().time().toNanos();
        this.origins = new IdentityHashMap<>(2 * caseCount);
        this.insertions = (int) Math.min(Integer.MAX_VALUE, (long) book.limits().insertions() * caseCount);
        for (int i = 0; i < caseCount; i++) {
            cases.add(new ArrayList<>(2));
        }
    }

    /** A fact that is the same in every case of the session. */
    void givenToAll(Object fact) {
        given(fact, EVERY_CASE);
    }

    void given(Object fact, int caseIndex) {
        origins.put(fact, new Origin(caseIndex, origins.size()));
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        Match match = event.getMatch();
        RuleInfo rule = book.rules().get(match.getRule().getName());
        if (rule == null) {
            throw new IllegalStateException("unlisted rule " + match.getRule().getName());
        }
        Firing firing = firing(rule, match.getObjects());
        cases.get(firing.caseIndex()).add(firing);
        current = firing;
        if (System.nanoTime() > deadline) {
            stop(Limit.TIME, event.getKieRuntime());
        }
    }

    /** Called for every match of every case: no streams here. */
    private Firing firing(RuleInfo rule, List<Object> matched) {
        int[] facts = new int[matched.size()];
        int known = 0;
        int own = 0;
        for (Object fact : matched) {
            Origin origin = origins.get(fact);
            if (origin != null) {
                facts[known++] = origin.position();
                own = origin.caseIndex() == EVERY_CASE ? own : origin.caseIndex();
            }
        }
        return new Firing(rule, known == facts.length ? facts : Arrays.copyOf(facts, known), own, new ArrayList<>(1));
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        Firing firing = current;
        if (firing == null) {
            return;
        }
        Object finding = event.getObject();
        firing.findings().add(finding);
        given(finding, firing.caseIndex());
        if (++inserted > insertions) {
            stop(Limit.INSERTIONS, event.getKieRuntime());
        }
    }

    private void stop(Limit limit, org.kie.api.runtime.KieRuntime session) {
        broken = limit;
        session.halt();
    }

    @Override
    public void objectUpdated(ObjectUpdatedEvent event) {
        throw new IllegalStateException("a rule changed a fact");
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        throw new IllegalStateException("a rule deleted a fact");
    }

    List<Answer> answers() {
        if (broken != null || System.nanoTime() > deadline) {
            throw new RuleRunaway(book.name(), broken == null ? Limit.TIME : broken);
        }
        return cases.stream().map(Watch::answer).toList();
    }

    private static Answer answer(List<Firing> firings) {
        if (firings.size() > 1) {
            firings.sort(BY_CODE_THEN_FACTS);
        }
        List<Object> findings = new ArrayList<>(firings.size());
        List<FiredRule> fired = new ArrayList<>(firings.size());
        for (Firing firing : firings) {
            findings.addAll(firing.findings());
            fired.add(firing.rule().fired());
        }
        return new Answer(List.copyOf(findings), List.copyOf(fired));
    }
}
