package court.casefile;

import court.audit.AuditLog;
import court.casefile.db.CaseMapper;
import court.casefile.db.CaseRow;
import court.casefile.db.DeedRow;
import court.casefile.db.PartyRow;
import court.casefile.events.DeedReversed;
import court.casefile.events.DeedsRecorded;
import court.casefile.model.Deed;
import court.casefile.model.DeedKind;
import court.casefile.model.Story;
import court.kernel.CaseId;
import court.kernel.DeedId;
import court.kernel.LogContext;
import court.kernel.PartyId;
import court.kernel.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one path for everything that happens in a case: the deed is recorded with its true day, and standing, clocks,
 * process and work items follow, all in one transaction.
 */
@Service
public class CaseFile {
    private static final int BATCH = 1000;
    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);

    private final CaseMapper mapper;
    private final CaseTelling telling;
    private final CaseProgress progress;
    private final DeedRows rows;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseFile(
            CaseMapper mapper,
            CaseTelling telling,
            CaseProgress progress,
            DeedRows rows,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mapper = mapper;
        this.telling = telling;
        this.progress = progress;
        this.rows = rows;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records deeds of a case. Deeds that were recorded before, by their source id, are passed over.
     *
     * @return the ids of what was recorded
     */
    @Transactional
    public List<DeedId> record(CaseId caseId, List<NewDeed> deeds) {
        LogContext.onCase(caseId);
        CaseRow row = mapper.lock(caseId);
        if (row == null) {
            throw Refused.notFound("casefile.no-such-case", caseId);
        }
        List<NewDeed> fresh = unknown(caseId, deeds);
        if (fresh.isEmpty()) {
            return List.of();
        }
        fresh.forEach(this::check);
        requireOwnParties(caseId, fresh);
        List<DeedRow> written = rows.of(caseId, fresh);
        for (int from = 0; from < written.size(); from += BATCH) {
            mapper.insertDeeds(written.subList(from, Math.min(written.size(), from + BATCH)));
        }
        CaseRow numbered = progress.number(row, written);
        CaseProgress.Followed followed = progress.follow(
                numbered,
                telling.of(numbered),
                written.stream().map(DeedRow::id).toList());
        telling.during(followed.told(), () -> tell(caseId, written));
        lapse(caseId, followed);
        return written.stream().map(DeedRow::id).toList();
    }

    /** Brings a case to today without a new deed of anybody; the row is locked. */
    void refresh(CaseRow row) {
        LogContext.onCase(row.id());
        lapse(row.id(), progress.follow(row, telling.of(row), List.of()));
    }

    /** What time has done meanwhile is recorded like any other deed. */
    void lapse(CaseId caseId, CaseProgress.Followed followed) {
        if (!followed.lapsed().isEmpty()) {
            record(caseId, Revision.of(mapper.deeds(caseId)).lapses(followed.lapsed()));
        }
    }

    private List<NewDeed> unknown(CaseId caseId, List<NewDeed> deeds) {
        List<String> ids =
                deeds.stream().map(NewDeed::sourceId).filter(Objects::nonNull).toList();
        if (ids.isEmpty()) {
            return deeds;
        }
        Set<String> known = new HashSet<>(mapper.knownSources(caseId, ids));
        List<NewDeed> fresh = new ArrayList<>();
        for (NewDeed deed : deeds) {
            if (deed.sourceId() == null || known.add(deed.sourceId())) {
                fresh.add(deed);
            }
        }
        return fresh;
    }

    void check(NewDeed deed) {
        if (deed.day().isAfter(LocalDate.now(clock))) {
            throw Refused.because("casefile.day-in-future", deed.day());
        }
        if (deed.day().isBefore(EARLIEST)) {
            throw Refused.malformed("casefile.day-too-early", deed.day());
        }
    }

    /** A deed is never that of another case's party. */
    private void requireOwnParties(CaseId caseId, List<NewDeed> deeds) {
        List<PartyId> named =
                deeds.stream().map(NewDeed::party).filter(Objects::nonNull).toList();
        if (!named.isEmpty()
                && !mapper.parties(caseId).stream().map(PartyRow::id).toList().containsAll(named)) {
            throw Refused.malformed("casefile.no-such-party");
        }
    }

    void tell(CaseId caseId, List<DeedRow> written) {
        audit.record(
                caseId,
                written.stream()
                        .map(deed -> new AuditLog.Entry(
                                deed.kind(), Map.of("deed", deed.id(), "day", deed.day(), "detail", deed.detail())))
                        .toList());
        events.publishEvent(new DeedsRecorded(
                caseId,
                written.stream().map(DeedRow::id).toList(),
                written.stream().map(DeedRow::kind).toList()));
    }

    /** Takes a wrong deed out of the story; the entry itself stays, with who reversed it and why. */
    @Transactional
    public void reverse(CaseId caseId, DeedId deed, String reason) {
        LogContext.onCase(caseId);
        CaseRow row = mapper.lock(caseId);
        if (row == null) {
            throw Refused.notFound("casefile.no-such-case", caseId);
        }
        Story story = telling.of(row).story();
        Deed wrong = story.deeds().stream()
                .filter(d -> d.id().equals(deed))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("casefile.no-such-entry", deed));
        if (wrong.kind() == DeedKind.SUBMITTED || wrong.kind() == DeedKind.ACCEPTED) {
            throw Refused.because("casefile.cannot-reverse", wrong.kind().code());
        }
        takeOut(caseId, deed, wrong.kind().code(), reason);
        progress.follow(row, telling.of(row), List.of());
        tellReversed(caseId, deed, wrong.kind().code());
    }

    /** Marks a deed as reversed, before the case follows. */
    void takeOut(CaseId caseId, DeedId deed, String kind, String reason) {
        mapper.reverse(deed, caseId, clock.instant(), AuditLog.actor(), reason);
        audit.record("casefile.reversed", caseId, Map.of("deed", deed, "kind", kind, "reason", reason));
    }

    void tellReversed(CaseId caseId, DeedId deed, String kind) {
        events.publishEvent(new DeedReversed(caseId, deed, kind));
    }
}
