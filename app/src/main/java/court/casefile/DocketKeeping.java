package court.casefile;

import court.casefile.CaseProgress.Followed;
import court.casefile.CaseTelling.Told;
import court.casefile.DocketComparison.Difference;
import court.casefile.db.CaseMapper;
import court.casefile.db.CaseRow;
import court.casefile.db.DeedRow;
import court.casefile.model.DeedKind;
import court.kernel.CaseId;
import court.kernel.DeedId;
import court.kernel.LogContext;
import court.kernel.Refused;
import court.timelimit.Clocks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a case as the docket that leads it tells it: what the docket has taken back is reversed, what it has corrected is
 * reversed and recorded anew, all with its true day, and the case follows once. What people have entered here stays.
 */
@Service
public class DocketKeeping {
    private static final int BATCH = 1000;

    private final CaseMapper mapper;
    private final Filings filings;
    private final DeedRows rows;
    private final DocketCorrection correction;
    private final CaseTelling telling;
    private final CaseProgress progress;
    private final CaseFile caseFile;
    private final Lapses lapses;
    private final Clocks clocks;
    private final Clock clock;

    DocketKeeping(
            CaseMapper mapper,
            Filings filings,
            DeedRows rows,
            DocketCorrection correction,
            CaseTelling telling,
            CaseProgress progress,
            CaseFile caseFile,
            Lapses lapses,
            Clocks clocks,
            Clock clock) {
        this.mapper = mapper;
        this.filings = filings;
        this.rows = rows;
        this.correction = correction;
        this.telling = telling;
        this.progress = progress;
        this.caseFile = caseFile;
        this.lapses = lapses;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Makes a case that a docket has brought, for {@link #keep} to bring to what the docket says. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseId open(NewCase filing) {
        return filings.open(filing);
    }

    /**
     * What keeping a case has come to.
     *
     * @param strangers keys of deeds whose party the case does not have
     * @param unanswered keys of deeds that answer one which is not there
     */
    public record Kept(Set<String> strangers, Set<String> unanswered) {}

    /**
     * Brings a case to what its docket says.
     *
     * @param filing what was filed, as the docket has it now; null leaves that as it is
     * @param deeds every deed that the docket tells of
     * @param source the name of the docket
     * @param leads whether the docket has a say on the deed of this key, and its silence takes it back
     */
    @Transactional
    public Kept keep(
            CaseId id,
            @Nullable NewCase filing,
            @Nullable String number,
            List<DocketDeed> deeds,
            Predicate<String> leads,
            String source) {
        LogContext.onCase(id);
        CaseRow row = mapper.lock(id);
        if (row == null) {
            throw Refused.notFound("casefile.no-such-case", id);
        }
        Optional<CaseRow> corrected = filing == null ? Optional.empty() : correction.correct(row, filing, number);
        List<DeedRow> before = mapper.deeds(id);
        Difference found = new DocketComparison(id, rows, mapper.parties(id), before).with(deeds, leads);
        if (filing != null) {
            resubmit(id, before, filing.submittedOn(), found);
        }
        if (corrected.isPresent() || !found.isEmpty()) {
            found.fresh().forEach(deed -> caseFile.check(NewDeed.of(DeedKind.of(deed.kind()), deed.day())));
            write(id, corrected.orElse(row), found, Revision.BY_DOCKET + source);
        }
        return new Kept(found.strangers(), found.unanswered());
    }

    private void resubmit(CaseId id, List<DeedRow> before, LocalDate day, Difference found) {
        List<DeedRow> submitted = before.stream()
                .filter(deed -> deed.reversedAt() == null && deed.kind().equals(DeedKind.SUBMITTED.code()))
                .toList();
        if (submitted.stream().noneMatch(deed -> deed.day().equals(day))) {
            found.reversed().addAll(submitted);
            found.fresh().addAll(0, rows.of(id, List.of(NewDeed.of(DeedKind.SUBMITTED, day))));
        }
    }

    private void write(CaseId id, CaseRow row, Difference found, String reason) {
        found.reversed().forEach(deed -> caseFile.takeOut(id, deed.id(), deed.kind(), reason));
        List<DeedRow> fresh = found.fresh();
        for (int from = 0; from < fresh.size(); from += BATCH) {
            mapper.insertDeeds(fresh.subList(from, Math.min(fresh.size(), from + BATCH)));
        }
        CaseRow numbered = progress.number(row, fresh);
        Followed followed = follow(numbered, fresh);
        List<DeedRow> reversed = new ArrayList<>(found.reversed());
        List<DeedRow> untrue = untrue(followed.told());
        while (!untrue.isEmpty()) {
            untrue.forEach(deed -> caseFile.takeOut(id, deed.id(), deed.kind(), reason));
            reversed.addAll(untrue);
            followed = follow(numbered, List.of());
            untrue = untrue(followed.told());
        }
        tell(id, followed.told(), fresh, reversed);
        caseFile.lapse(id, followed);
    }

    private Followed follow(CaseRow row, List<DeedRow> fresh) {
        List<DeedId> news = fresh.stream().map(DeedRow::id).toList();
        return progress.follow(row, telling.of(row), news);
    }

    /** What time was held to have done, and has not; taking one out can make another untrue. */
    private List<DeedRow> untrue(Told told) {
        List<DeedRow> standing = mapper.deeds(told.row().id()).stream()
                .filter(deed -> deed.reversedAt() == null && deed.sourceId() != null)
                .toList();
        return lapses.untrue(
                LocalDate.now(clock), told, clocks.ofCase(told.row().id()), standing);
    }

    private void tell(CaseId id, Told told, List<DeedRow> fresh, List<DeedRow> reversed) {
        telling.during(told, () -> {
            if (!fresh.isEmpty()) {
                caseFile.tell(id, fresh);
            }
            reversed.forEach(deed -> caseFile.tellReversed(id, deed.id(), deed.kind()));
        });
    }
}
