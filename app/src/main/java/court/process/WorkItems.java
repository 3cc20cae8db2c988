package court.process;

import court.audit.AuditLog;
import court.identity.Acting;
import court.identity.Permission;
import court.identity.Viewer;
import court.kernel.CaseId;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.PageKey;
import court.kernel.PersonId;
import court.kernel.Refused;
import court.process.db.InboxCount;
import court.process.db.InboxQuery;
import court.process.db.WorkItemMapper;
import court.process.db.WorkItemRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open work: list, claim, complete; duties that have no process. */
@Service
public class WorkItems {
    private final WorkItemMapper mapper;
    private final Forms forms;
    private final WorkItemTitles titles;
    private final Acting acting;
    private final AuditLog audit;
    private final Clock clock;

    WorkItems(WorkItemMapper mapper, Forms forms, WorkItemTitles titles, Acting acting, AuditLog audit, Clock clock) {
        this.mapper = mapper;
        this.forms = forms;
        this.titles = titles;
        this.acting = acting;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a person asks of the inbox; nulls ask for everything. */
    public record Filter(
            String scope,
            @Nullable String text,
            @Nullable String light,
            @Nullable String kind,
            @Nullable LocalDate dueBy) {}

    /** The open work that the acting person may see, soonest due first. */
    public Page<WorkItemRow> inbox(Filter filter, @Nullable String after, int limit) {
        InboxQuery query = query(filter, after, limit + 1);
        return Page.of(mapper.inbox(query), limit, row -> PageKey.of(row.nextDue(), row.id()))
                .map(titles::read);
    }

    public List<InboxCount> counts(Filter filter) {
        return mapper.counts(query(filter, null, 1));
    }

    /** Changes whenever something comes to the inbox, leaves it or becomes other: what a page asks to stay up to date. */
    public String stamp() {
        return mapper.stamp(query(new Filter("ALL", null, null, null, null), null, 1));
    }

    private InboxQuery query(Filter filter, @Nullable String after, int limit) {
        Viewer viewer = acting.viewer();
        PageKey key = PageKey.parse(after);
        return new InboxQuery(
                viewer.person(),
                viewer.court(),
                viewer.division(),
                keysOf(viewer),
                filter.scope(),
                filter.text(),
                filter.text() == null ? Set.of() : titles.holding(filter.text()),
                filter.light(),
                filter.kind(),
                filter.dueBy(),
                key == null ? null : key.dayIfAny(),
                key == null ? null : key.id(),
                limit);
    }

    /** Role keys of models are the roles of people in lower case with hyphens. */
    static Set<String> keysOf(Viewer viewer) {
        return viewer.roleNames().stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One item that the acting person may see; what one may not see is not there. */
    public WorkItemRow get(UUID id) {
        return titles.read(within(id, acting.viewer()));
    }

    private WorkItemRow within(UUID id, Viewer viewer) {
        WorkItemRow item = mapper.byId(id);
        if (item == null || !reaches(viewer, item)) {
            throw Refused.notFound("process.no-such-item", id);
        }
        return item;
    }

    private static boolean reaches(Viewer viewer, WorkItemRow item) {
        if (item.assignee() != null) {
            return item.assignee().equals(viewer.person()) || viewer.person().equals(item.delegate());
        }
        return item.courtId().equals(viewer.court())
                && keysOf(viewer).contains(item.role())
                && (item.divisionId() == null || item.divisionId().equals(viewer.division()));
    }

    @Transactional
    public void claim(UUID id, int version) {
        Viewer viewer = acting.with(Permission.CASE_WORK);
        within(id, viewer);
        if (mapper.claim(id, viewer.person(), version) == 0) {
            throw Refused.conflict("process.taken-meanwhile");
        }
    }

    @Transactional
    public void release(UUID id, int version) {
        Viewer viewer = acting.with(Permission.CASE_WORK);
        within(id, viewer);
        if (mapper.release(id, viewer.person(), version) == 0) {
            throw Refused.conflict("process.taken-meanwhile");
        }
    }

    /**
     * Has another do an item for whoever answers for it; it may be taken back at any time.
     *
     * @param to somebody who works on the case
     * @param role what {@code to} is in the case: the form must be one that this role may fill in
     */
    @Transactional
    public void delegate(UUID id, int version, PersonId to, String role) {
        Viewer viewer = acting.with(Permission.CASE_WORK);
        WorkItemRow item = within(id, viewer);
        if (!viewer.person().equals(item.assignee()) || !"TASK".equals(item.kind())) {
            throw Refused.because("process.not-yours-to-hand-on");
        }
        if (!forms.get(item.form()).by().contains(role)) {
            throw Refused.because("process.judge-alone", titles.read(item).title());
        }
        if (mapper.delegate(id, to, version) == 0) {
            throw Refused.conflict("process.taken-meanwhile");
        }
        note("process.work-handed-on", item, to);
    }

    /** Brings an item back to whoever answers for it: at his wish, or because the other gives it back. */
    @Transactional
    public void recall(UUID id, int version) {
        WorkItemRow item = within(id, acting.with(Permission.CASE_WORK));
        PersonId from = item.delegate();
        if (from == null || mapper.delegate(id, null, version) == 0) {
            throw Refused.conflict("process.taken-meanwhile");
        }
        note("process.work-brought-back", item, from);
    }

    private void note(String action, WorkItemRow item, PersonId other) {
        audit.record(
                action,
                Objects.requireNonNull(item.caseId()),
                Map.of("item", item.id(), "form", item.form(), "person", other));
    }

    /**
     * Performs the deed of an item. The item closes because the facts have done it; when they have done only a part of it,
     * it stays open.
     *
     * @return the item afterwards
     */
    @Transactional
    public WorkItemRow complete(UUID id, int version, Map<String, ?> values) {
        Viewer viewer = acting.with(Permission.CASE_WORK);
        mapper.oneCompletionAtATime(id.toString());
        WorkItemRow item = within(id, viewer);
        if (!"OPEN".equals(item.status()) || item.version() != version) {
            throw Refused.conflict("process.done-meanwhile");
        }
        CaseId caseId = Objects.requireNonNull(item.caseId());
        forms.perform(new FormSubmission(caseId, forms.get(item.form()), item.about(), values));
        mapper.partlyDone(id, version);
        return titles.read(Objects.requireNonNull(mapper.byId(id)));
    }

    /**
     * Opens a duty that no process asks for, such as a check of a case.
     *
     * @param about identity of the duty in the module that asks for it
     * @param form what its answer is written in; a desk of that module performs it and closes the item
     */
    @Transactional
    public void open(CaseId caseId, CaseDuties.Holder holder, UUID about, String form, String title, CaseLabel label) {
        mapper.insert(List.of(new WorkItemRow(
                Ids.next(),
                caseId,
                about,
                holder.court(),
                holder.division(),
                "DUTY",
                null,
                null,
                form,
                title,
                forms.get(form).key(),
                holder.role(),
                holder.person(),
                null,
                label.text(),
                label.nextDue(),
                label.nextDueTitle(),
                label.light(),
                clock.instant(),
                LocalDate.now(clock),
                "OPEN",
                null,
                null,
                null,
                0)));
    }

    /** Closes duties that were done, or that the facts have overtaken. */
    @Transactional
    public void close(Collection<UUID> about) {
        if (!about.isEmpty()) {
            mapper.closeDuties(about, clock.instant(), AuditLog.actor());
        }
    }

    /** Refreshes what the open items of a case show of it. */
    @Transactional
    public void describe(CaseId caseId, CaseLabel label) {
        mapper.describe(caseId, label.text(), label.nextDue(), label.nextDueTitle(), label.light());
    }

    /** What readers of lists of other modules call an item. */
    public String title(@Nullable String definitionId, String element, String chinese) {
        return titles.title(definitionId, element, chinese);
    }

    /** Everything that was or is to be done in a case, oldest first. */
    public List<WorkItemRow> ofCase(CaseId caseId) {
        return mapper.allOf(caseId).stream().map(titles::read).toList();
    }
}
