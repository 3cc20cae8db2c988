package court.process;

import court.bpmn.DoneCondition;
import court.bpmn.ModelElement;
import court.process.db.DefinitionRow;
import court.process.db.FlowMapper;
import court.process.db.InstanceRow;
import court.process.db.ModelMapper;
import court.process.db.TraceRow;
import court.process.db.Wait;
import court.process.engine.Definitions;
import court.process.engine.Engine;
import court.process.engine.Moving;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a case along its models to where its deeds have brought it. Facts lead: a place is left when its condition holds. */
@Service
public class CaseFlow {
    /** More moves than any shipped model can ask for; beyond it a model runs in circles. */
    private static final int MOST_MOVES = 500;

    private final FlowMapper mapper;
    private final ModelMapper models;
    private final Definitions definitions;
    private final Engine engine;
    private final WorkItemBook workItems;
    private final ClockPlaces clockPlaces;
    private final Clock clock;

    CaseFlow(
            FlowMapper mapper,
            ModelMapper models,
            Definitions definitions,
            Engine engine,
            WorkItemBook workItems,
            ClockPlaces clockPlaces,
            Clock clock) {
        this.mapper = mapper;
        this.models = models;
        this.definitions = definitions;
        this.engine = engine;
        this.workItems = workItems;
        this.clockPlaces = clockPlaces;
        this.clock = clock;
    }

    /** Starts the ways that the news call for, leaves every place that is done, and settles the work items. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void proceed(CaseMoment moment) {
        Happening cause = cause(moment);
        proceed(moment, cause, cause.day(), moving -> startWays(moment, moving));
    }

    private static Happening cause(CaseMoment moment) {
        return moment.news().get(moment.news().size() - 1);
    }

    /** @param day on which the case leaves its places and comes to others */
    private void proceed(CaseMoment moment, Happening cause, LocalDate day, Consumer<Moving> first) {
        List<TraceRow> passed = new ArrayList<>();
        List<Wait> rest = Moving.of(moment, cause, moving -> {
            first.accept(moving);
            List<Wait> waits = leaveWhatIsDone(moment, moving);
            if (!moving.trace().isEmpty()) {
                mapper.insertTrace(moving.trace());
            }
            moving.ended().forEach(instance -> mapper.endInstance(instance, clock.instant()));
            passed.addAll(moving.trace());
            mapper.belongs(moment.caseId(), moment.division(), moment.number());
            return waits;
        });
        workItems.settle(moment, cause, rest);
        clockPlaces.settle(moment, cause, day, passed, rest);
    }

    /**
     * Does something with the engine that no deed has called for, and then takes the case to where its deeds have brought
     * it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void after(CaseMoment moment, Runnable work) {
        proceed(moment, cause(moment), LocalDate.now(clock), moving -> {
            work.run();
            workItems.follow(moment.caseId(), mapper.waits(moment.caseId().toString()));
        });
    }

    private void startWays(CaseMoment moment, Moving moving) {
        List<DefinitionRow> current = models.currentDefinitions();
        for (Happening news : moment.news()) {
            for (DefinitionRow definition : current) {
                Optional<String> trigger =
                        definitions.outline(definition.definitionId()).startedBy();
                if (trigger.filter(news.kind()::equals).isPresent()) {
                    start(moment, moving, definition, news);
                }
            }
        }
    }

    private void start(CaseMoment moment, Moving moving, DefinitionRow definition, Happening news) {
        String instance =
                moving.on(news.deed(), () -> engine.start(definition.definitionId(), news.kind(), moment.caseId()));
        mapper.insertInstance(new InstanceRow(
                instance,
                moment.caseId(),
                news.deed(),
                definition.processId(),
                definition.definitionId(),
                clock.instant(),
                null,
                moment.court(),
                moment.division(),
                moment.number()));
    }

    private List<Wait> leaveWhatIsDone(CaseMoment moment, Moving moving) {
        for (int moves = 0; moves < MOST_MOVES; moves++) {
            List<Wait> waits = mapper.waits(moment.caseId().toString());
            Optional<Wait> done =
                    waits.stream().filter(wait -> isDone(wait, moment)).findFirst();
            if (done.isEmpty()) {
                return waits;
            }
            moving.on(done.get().about(), () -> leave(done.get()));
        }
        throw new IllegalStateException("case " + moment.caseId() + " moves in circles");
    }

    private @Nullable Void leave(Wait wait) {
        engine.leave(wait);
        return null;
    }

    private boolean isDone(Wait wait, CaseMoment moment) {
        ModelElement element =
                definitions.outline(wait.definitionId()).element(wait.element()).orElseThrow();
        return element.done() != null
                && DoneCondition.parse(element.done())
                        .holds(wait.about() == null ? moment.standing() : moment.wordsFor(wait.about()));
    }
}
