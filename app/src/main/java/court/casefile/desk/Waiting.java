package court.casefile.desk;

import court.casefile.db.DeskMapper;
import court.casefile.db.WaitingRow;
import court.identity.Acting;
import court.identity.Permission;
import court.kernel.Page;
import court.kernel.PageKey;
import court.process.WorkItems;
import court.timelimit.ClockTitles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What one's own cases wait for: with whom it lies, and since when. */
@Service
public class Waiting {
    private final DeskMapper mapper;
    private final WorkItems workItems;
    private final ClockTitles clocks;
    private final Acting acting;

    Waiting(DeskMapper mapper, WorkItems workItems, ClockTitles clocks, Acting acting) {
        this.mapper = mapper;
        this.workItems = workItems;
        this.clocks = clocks;
        this.acting = acting;
    }

    /**
     * Longest waiting first.
     *
     * @param kind TASK, DUTY or WAIT; null asks for all
     */
    public Page<WaitingRow> list(@Nullable String kind, @Nullable String text, @Nullable String after, int limit) {
        PageKey key = PageKey.parse(after);
        return Page.of(
                        mapper.waiting(
                                acting.with(Permission.CASE_WORK),
                                kind,
                                text,
                                key == null ? null : key.day(),
                                key == null ? null : key.id(),
                                limit + 1),
                        limit,
                        row -> PageKey.of(row.openedOn(), row.id()))
                .map(row -> row.titled(workItems.title(row.definitionId(), row.element(), row.title()), clocks::of));
    }
}
