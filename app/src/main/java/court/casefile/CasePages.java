package court.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import court.casefile.CaseTelling.Told;
import court.casefile.db.CaseListRow;
import court.casefile.db.CaseMapper;
import court.casefile.db.CaseQuery;
import court.casefile.db.CaseRow;
import court.casefile.db.DeedRow;
import court.casefile.db.PartyRow;
import court.casefile.db.StageCount;
import court.identity.Acting;
import court.identity.CaseLayer;
import court.identity.Courts;
import court.identity.People;
import court.identity.Permission;
import court.identity.Viewer;
import court.kernel.CaseId;
import court.kernel.DeedId;
import court.kernel.Page;
import court.kernel.PageKey;
import court.kernel.PartyId;
import court.kernel.PersonId;
import court.process.CaseWays;
import court.process.WorkItems;
import court.process.db.WorkItemRow;
import court.timelimit.ClockTitles;
import court.timelimit.db.ClockRow;
import court.timelimit.db.EntryRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What pages show of cases, each within what its reader may see. */
@Service
public class CasePages {
    /** Deeds that belong to the secondary file: deliberation, drafts and their review. */
    static final Set<String> SECONDARY = Set.of("casefile.deliberated", "casefile.drafted", "casefile.reviewed");

    private final CaseMapper mapper;
    private final CaseTelling telling;
    private final CaseAccess access;
    private final Acting acting;
    private final Courts courts;
    private final People people;
    private final court.timelimit.Clocks clocks;
    private final ClockTitles titles;
    private final CaseWays ways;
    private final WorkItems workItems;

    CasePages(
            CaseMapper mapper,
            CaseTelling telling,
            CaseAccess access,
            Acting acting,
            Courts courts,
            People people,
            court.timelimit.Clocks clocks,
            ClockTitles titles,
            CaseWays ways,
            WorkItems workItems) {
        this.mapper = mapper;
        this.telling = telling;
        this.access = access;
        this.acting = acting;
        this.courts = courts;
        this.people = people;
        this.clocks = clocks;
        this.titles = titles;
        this.ways = ways;
        this.workItems = workItems;
    }

    /** What a reader asks of the list of cases; nulls ask for everything. */
    public record Filter(
            @Nullable String text,
            @Nullable String stage,
            @Nullable String procedure,
            @Nullable String light,
            @Nullable Boolean suspended,
            @Nullable UUID judge,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    public Page<CaseListRow> list(Filter filter, @Nullable String after, int limit) {
        List<CaseListRow> rows = mapper.page(query(filter, after, limit + 1));
        return Page.of(rows, limit, row -> PageKey.of(row.submittedOn(), row.id()))
                .map(row -> row.titled(titles::of));
    }

    public List<StageCount> counts(Filter filter) {
        return mapper.counts(query(filter, null, 1));
    }

    private CaseQuery query(Filter f, @Nullable String after, int limit) {
        Viewer viewer = acting.with(Permission.CASE_READ);
        PageKey key = PageKey.parse(after);
        return new CaseQuery(
                viewer,
                f.text(),
                f.stage(),
                f.procedure(),
                f.light(),
                f.suspended(),
                f.judge(),
                f.from(),
                f.to(),
                key == null ? null : key.day(),
                key == null ? null : key.id(),
                limit);
    }

    /** The head of a file. Parties are process data; the rest of the standing is, too. */
    public record FileView(
            CaseId id,
            String receipt,
            @Nullable String number,
            String title,
            String caseClass,
            String procedure,
            String bench,
            String cause,
            BigDecimal amount,
            String courtName,
            Map<String, String> staff,
            LocalDate submittedOn,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate effectiveOn,
            String stage,
            String outcome,
            JsonNode standing,
            @Nullable LocalDate nextDue,
            @Nullable String nextDueTitle,
            String light,
            List<PartyRow> parties,
            Set<CaseLayer> layers,
            String source,
            @Nullable String sourceId) {}

    public FileView file(CaseId id) {
        access.require(id, CaseLayer.PROCESS);
        CaseRow r = row(id);
        return new FileView(
                r.id(),
                r.receipt(),
                r.number(),
                r.title(),
                r.caseClass(),
                r.procedure(),
                r.bench(),
                r.cause(),
                r.amount(),
                courts.get(r.courtId()).name(),
                staff(r),
                r.submittedOn(),
                r.acceptedOn(),
                r.closedOn(),
                r.effectiveOn(),
                r.stage(),
                r.outcome(),
                r.standing(),
                r.nextDue(),
                r.nextDueTitle() == null ? null : titles.of(r.nextDueTitle()),
                r.light(),
                mapper.parties(id),
                access.layers(id),
                r.source(),
                r.sourceId());
    }

    private CaseRow row(CaseId id) {
        return Objects.requireNonNull(mapper.byId(id));
    }

    private Map<String, String> staff(CaseRow r) {
        Map<String, String> staff = new TreeMap<>();
        put(staff, "judge", r.judgeId());
        put(staff, "assistant", r.assistantId());
        put(staff, "clerk", r.clerkId());
        List<String> members = mapper.members(r.id()).stream()
                .flatMap(p -> people.name(p).stream())
                .toList();
        if (!members.isEmpty()) {
            staff.put("members", String.join("、", members));
        }
        List<String> assessors = assessors(telling.of(r));
        if (!assessors.isEmpty()) {
            staff.put("assessors", String.join("、", assessors));
        }
        return staff;
    }

    private void put(Map<String, String> staff, String role, @Nullable PersonId person) {
        Stream.ofNullable(person).flatMap(p -> people.name(p).stream()).forEach(name -> staff.put(role, name));
    }

    /** An entry of the timeline. */
    public record TimelineEntry(
            DeedId id,
            String kind,
            LocalDate day,
            @Nullable String party,
            @Nullable DeedId about,
            JsonNode detail,
            String actor,
            Instant enteredAt,
            boolean reversed,
            @Nullable String reversalReason) {}

    public List<TimelineEntry> timeline(CaseId id) {
        access.require(id, CaseLayer.PROCESS);
        Set<CaseLayer> layers = access.layers(id);
        Map<PartyId, String> names = new HashMap<>();
        mapper.parties(id).forEach(p -> names.put(p.id(), p.name()));
        return mapper.deeds(id).stream()
                .filter(d -> layers.contains(CaseLayer.SECONDARY) || !SECONDARY.contains(d.kind()))
                .map(d -> entry(d, layers, d.partyId() == null ? null : names.get(d.partyId())))
                .toList();
    }

    /** Who only sees process data sees that a thing was done and when, not what was written. */
    private static TimelineEntry entry(DeedRow d, Set<CaseLayer> layers, @Nullable String party) {
        JsonNode detail = layers.contains(CaseLayer.MAIN) ? d.detail() : JsonNodeFactory.instance.objectNode();
        return new TimelineEntry(
                d.id(),
                d.kind(),
                d.day(),
                party,
                d.about(),
                detail,
                d.actor(),
                d.enteredAt(),
                d.reversedAt() != null,
                d.reversalReason());
    }

    /** Every clock of a case with its ledger. */
    public record Clocks(List<ClockRow> clocks, Map<UUID, List<EntryRow>> ledgers) {}

    public Clocks clocks(CaseId id) {
        access.require(id, CaseLayer.PROCESS);
        return new Clocks(clocks.ofCase(id).stream().map(titles::read).toList(), clocks.ledgers(id));
    }

    /** The ways of a case through its models: what was passed, and where it rests. */
    public record Way(List<CaseWays.Instance> instances, List<CaseWays.Passed> passed) {}

    public Way way(CaseId id) {
        access.require(id, CaseLayer.PROCESS);
        return new Way(ways.instances(id), ways.passed(id));
    }

    public byte[] model(CaseId id, String instance) {
        access.require(id, CaseLayer.PROCESS);
        return ways.model(id, instance);
    }

    public List<WorkItemRow> workItems(CaseId id) {
        access.require(id, CaseLayer.PROCESS);
        return workItems.ofCase(id);
    }

    /** The story of a case, for modules that work on it further up. */
    @Transactional(readOnly = true)
    public Told told(CaseId id) {
        return telling.underWay(id).orElseGet(() -> telling.of(row(id)));
    }

    /** People's assessors who sit in the case, by name. */
    public static List<String> assessors(Told told) {
        return Panels.assessors(told.story());
    }

    /** Who sits in the case: the judge in charge, then the other members of the panel. */
    public static List<PersonId> panel(Told told) {
        Stream<PersonId> judge = Panels.person(told.story(), "judge").stream();
        return Stream.concat(judge, Panels.members(told.story()).stream())
                .distinct()
                .toList();
    }
}
