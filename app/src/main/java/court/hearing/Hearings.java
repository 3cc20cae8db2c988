package court.hearing;

import court.casefile.CasePages;
import court.casefile.CaseTelling.Told;
import court.casefile.events.DeedReversed;
import court.casefile.events.DeedsRecorded;
import court.casefile.model.DeedKind;
import court.hearing.db.HearingMapper;
import court.hearing.db.SittingQuery;
import court.hearing.db.SittingRow;
import court.hearing.model.Sitting;
import court.hearing.model.Sittings;
import court.identity.Acting;
import court.identity.Permission;
import court.kernel.CaseId;
import court.kernel.Page;
import court.kernel.PageKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** The calendar of hearings: it follows the deeds of the cases, in their transaction. */
@Service
public class Hearings {
    /** Deeds that fix or hold a sitting, change who sits, or leave nothing to be heard. */
    private static final Set<String> TELLING = Stream.of(
                    DeedKind.HEARING_SCHEDULED,
                    DeedKind.HEARING_HELD,
                    DeedKind.ASSIGNED,
                    DeedKind.REASSIGNED,
                    DeedKind.MEDIATED,
                    DeedKind.WITHDRAWAL_DECIDED,
                    DeedKind.DISMISSED,
                    DeedKind.TRANSFERRED,
                    DeedKind.TERMINATED,
                    DeedKind.PRONOUNCED,
                    DeedKind.CLOSED)
            .map(DeedKind::code)
            .collect(Collectors.toUnmodifiableSet());

    private final HearingMapper mapper;
    private final CasePages cases;
    private final Acting acting;

    Hearings(HearingMapper mapper, CasePages cases, Acting acting) {
        this.mapper = mapper;
        this.cases = cases;
        this.acting = acting;
    }

    @EventListener
    void follow(DeedsRecorded recorded) {
        if (recorded.kinds().stream().anyMatch(TELLING::contains)) {
            retell(recorded.caseId());
        }
    }

    @EventListener
    void follow(DeedReversed reversed) {
        if (TELLING.contains(reversed.kind())) {
            retell(reversed.caseId());
        }
    }

    private void retell(CaseId caseId) {
        Told told = cases.told(caseId);
        boolean ended = !"NONE".equals(told.standing().words().get("outcome"));
        List<Sitting> sittings = Sittings.of(told.story(), ended);
        mapper.clear(caseId);
        if (!sittings.isEmpty()) {
            mapper.insert(caseId, told.row().courtId(), sittings);
        }
    }

    /** What a reader asks of the calendar; nulls ask for everything. */
    public record Filter(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable UUID room,
            @Nullable UUID judge,
            @Nullable UUID caseId) {}

    /** Sittings of the cases within reach, earliest first. */
    public Page<SittingRow> list(Filter f, @Nullable String after, int limit) {
        PageKey key = PageKey.parse(after);
        SittingQuery query = new SittingQuery(
                acting.with(Permission.CASE_READ),
                f.from(),
                f.to(),
                f.room(),
                f.judge(),
                f.caseId(),
                key == null ? null : key.day(),
                key == null ? null : key.id(),
                limit + 1);
        return Page.of(mapper.page(query), limit, row -> PageKey.of(row.day(), row.id()));
    }
}
