package court.process.operation;

import court.bpmn.ElementKind;
import court.bpmn.EnglishModel;
import court.bpmn.ModelElement;
import court.bpmn.ModelOutline;
import court.identity.Acting;
import court.identity.Court;
import court.identity.Courts;
import court.identity.Permission;
import court.kernel.CaseId;
import court.kernel.Page;
import court.kernel.PageKey;
import court.kernel.Refused;
import court.process.ModelTitles;
import court.process.ProcessModels;
import court.process.db.ElementCount;
import court.process.db.ElementTime;
import court.process.db.ModelRow;
import court.process.db.OperationMapper;
import court.process.db.Reach;
import court.process.db.RunningRow;
import court.process.db.VersionCount;
import court.process.engine.Definitions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What runs now: models with their cases, activities with theirs, and how long they take. */
@Service
public class Operation {
    private static final Duration LOOKING_BACK = Duration.ofDays(366);
    private static final Set<ElementKind> RESTING =
            Set.of(ElementKind.USER_TASK, ElementKind.MESSAGE_CATCH, ElementKind.CALL);

    private final OperationMapper mapper;
    private final ProcessModels models;
    private final Definitions definitions;
    private final ModelTitles names;
    private final Courts courts;
    private final Acting acting;
    private final Clock clock;

    Operation(
            OperationMapper mapper,
            ProcessModels models,
            Definitions definitions,
            ModelTitles names,
            Courts courts,
            Acting acting,
            Clock clock) {
        this.mapper = mapper;
        this.models = models;
        this.definitions = definitions;
        this.names = names;
        this.courts = courts;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * What goes on at one element of a version.
     *
     * @param median seconds that its tasks took, of those done within a year; null where none was done
     */
    public record Activity(
            String element,
            String name,
            ElementKind kind,
            long cases,
            long done,
            @Nullable Double median,
            @Nullable Double p90) {}

    /** A version with everything that goes on in it. */
    public record Picture(ModelRow model, List<Activity> activities) {}

    /** A place where a case rests, as its reader sees it. */
    public record Resting(
            String instance,
            CaseId caseId,
            @Nullable String number,
            String process,
            String processName,
            UUID model,
            String element,
            String name,
            ElementKind kind,
            @Nullable Instant since) {}

    /** A court to choose. */
    public record CourtName(UUID id, String name) {}

    /** Courts whose cases the reader may watch, by name. */
    public Page<CourtName> courts(@Nullable String text, @Nullable String after, int limit) {
        Reach reach = reach();
        List<Court> found = reach.court() == null
                ? courts.search(text, after, limit + 1)
                : Stream.of(courts.get(reach.court()))
                        .filter(own -> text == null || own.name().contains(text))
                        .filter(own -> after == null || own.name().compareTo(after) > 0)
                        .toList();
        return Page.of(found, limit, Court::name)
                .map(court -> new CourtName(court.id().value(), court.name()));
    }

    /** A place as reports write it, {@code process/element}, with the names of both. */
    public record PlaceName(String place, String process, String name) {}

    /** The places of all models in force, and of those that cases still follow. */
    public record PlaceNames(List<PlaceName> places) {}

    /** Elements of a model that a case can be sent to, or that it has passed as a step. */
    public record Element(String id, String name, ElementKind kind) {}

    /** One instance with where it rests, what may be repeated and where it may be sent. */
    public record One(List<Resting> resting, List<Element> steps, List<Element> elements) {}

    public Page<VersionCount> versions(@Nullable String after, int limit) {
        Reach reach = reach();
        PageKey key = PageKey.parse(after);
        return Page.of(
                        mapper.versions(
                                reach, key == null ? null : key.first(), key == null ? null : key.id(), limit + 1),
                        limit,
                        row -> PageKey.of(row.processId(), row.modelId()))
                .map(row -> new VersionCount(
                        row.modelId(),
                        row.processId(),
                        models.get(row.modelId()).name(),
                        row.status(),
                        row.running()));
    }

    public PlaceNames placeNames() {
        acting.with(Permission.PROCESS_WATCH);
        Map<String, PlaceName> places = new TreeMap<>();
        for (String definition : mapper.definitionsInUse()) {
            ModelOutline outline = definitions.outline(definition);
            outline.elements().stream()
                    .filter(element -> RESTING.contains(element.kind()))
                    .map(element -> new PlaceName(
                            outline.processId() + "/" + element.id(),
                            names.process(outline),
                            names.element(definition, element.id(), element.name())))
                    .forEach(place -> places.put(place.place(), place));
        }
        return new PlaceNames(List.copyOf(places.values()));
    }

    public Picture picture(UUID model) {
        Reach reach = reach();
        ModelRow row = models.get(model);
        List<String> made = made(row);
        ModelOutline outline = definitions.outline(made.get(0));
        Map<String, Long> counts = mapper.counts(reach, made).stream()
                .collect(Collectors.groupingBy(ElementCount::element, Collectors.summingLong(ElementCount::cases)));
        Map<String, ElementTime> times = mapper
                .times(reach, made, clock.instant().minus(LOOKING_BACK))
                .stream()
                .collect(Collectors.toMap(ElementTime::element, Function.identity()));
        return new Picture(
                row,
                outline.elements().stream()
                        .filter(element -> RESTING.contains(element.kind()))
                        .map(element -> activity(
                                made.get(0), element, counts.getOrDefault(element.id(), 0L), times.get(element.id())))
                        .toList());
    }

    private Activity activity(String definition, ModelElement element, long cases, @Nullable ElementTime time) {
        return new Activity(
                element.id(),
                names.element(definition, element.id(), element.name()),
                element.kind(),
                cases,
                time == null ? 0 : time.done(),
                time == null ? null : time.median(),
                time == null ? null : time.p90());
    }

    private List<String> made(ModelRow model) {
        List<String> made = mapper.definitions(model.id());
        if (made.isEmpty()) {
            throw Refused.notFound("process.never-in-force", model.id());
        }
        return made;
    }

    /** The drawing of a version that was in force. */
    public byte[] drawing(UUID model) {
        acting.with(Permission.PROCESS_WATCH);
        made(models.get(model));
        byte[] content = models.content(model);
        return names.english() ? EnglishModel.of(content) : content;
    }

    /** Cases at an element of a version, or found by a part of their number. */
    public Page<Resting> running(
            @Nullable UUID model,
            @Nullable String element,
            @Nullable String number,
            @Nullable String after,
            int limit) {
        Reach reach = reach();
        List<String> made = model == null ? null : made(models.get(model));
        return Page.of(
                        mapper.running(reach, made, element, number, after, limit + 1),
                        limit,
                        row -> row.instanceId() + "/" + row.element())
                .map(this::resting);
    }

    public One one(String instance) {
        List<RunningRow> places = mapper.places(reach(), instance);
        if (places.isEmpty()) {
            throw Refused.notFound("process.no-such-instance", instance);
        }
        String definition = places.get(0).definitionId();
        ModelOutline outline = definitions.outline(definition);
        return new One(
                places.stream().map(this::resting).toList(),
                mapper.stepsPassed(instance).stream()
                        .flatMap(id -> outline.element(id).stream())
                        .map(element -> element(definition, element))
                        .toList(),
                outline.elements().stream()
                        .filter(element ->
                                RESTING.contains(element.kind()) || element.kind() == ElementKind.SERVICE_TASK)
                        .map(element -> element(definition, element))
                        .toList());
    }

    private Element element(String definition, ModelElement element) {
        return new Element(element.id(), names.element(definition, element.id(), element.name()), element.kind());
    }

    private Resting resting(RunningRow row) {
        ModelOutline outline = definitions.outline(row.definitionId());
        ModelElement element = outline.element(row.element()).orElseThrow();
        return new Resting(
                row.instanceId(),
                row.caseId(),
                row.caseNumber(),
                outline.processId(),
                names.process(outline),
                row.modelId(),
                element.id(),
                names.element(row.definitionId(), element.id(), element.name()),
                element.kind(),
                row.since());
    }

    private Reach reach() {
        return Reach.of(acting.with(Permission.PROCESS_WATCH));
    }
}
