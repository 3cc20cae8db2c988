package court.exchange.change;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.casefile.DocketDeed;
import court.casefile.DocketKeeping;
import court.casefile.Filings;
import court.exchange.db.ChangeMapper;
import court.exchange.db.ChangeRow;
import court.exchange.db.JobRow;
import court.exchange.db.SourceRow;
import court.exchange.db.Tally;
import court.exchange.docket.CourtsInReach;
import court.exchange.docket.DocketCase;
import court.exchange.docket.DocketMapping;
import court.exchange.job.ImportRun.Settled;
import court.exchange.job.Rejection;
import court.identity.Courts;
import court.identity.People;
import court.kernel.CaseId;
import court.kernel.CourtId;
import court.kernel.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the changes of one case after another, each inside the transaction of its own. */
final class ChangedCases {
    private final JobRow job;
    private final CourtId court;
    private final DocketMapping mapping;
    private final CourtsInReach reach;
    private final ChangeMapper mapper;
    private final Filings filings;
    private final DocketKeeping keeping;
    private final ObjectMapper json;
    private final DeedPeople people;
    private final Clock clock;

    ChangedCases(
            JobRow job,
            DocketMapping mapping,
            Courts courts,
            People people,
            ChangeMapper mapper,
            Filings filings,
            DocketKeeping keeping,
            ObjectMapper json,
            Clock clock) {
        this.job = job;
        this.court = Objects.requireNonNull(job.courtId());
        this.mapping = mapping;
        this.reach = new CourtsInReach(courts, job.courtId());
        this.mapper = mapper;
        this.filings = filings;
        this.keeping = keeping;
        this.json = json;
        this.people = new DeedPeople(people, courts);
        this.clock = clock;
    }

    /** Lays the changes of a case over what is known of it and brings the case there. */
    Settled take(String key) {
        Merge merge = merged(key);
        Optional<CaseId> known = filings.known(mapping.source(), key);
        known.map(filings::court).ifPresent(reach::require);
        boolean held = known.isEmpty()
                && (merge.ofCase() == null
                        || Objects.requireNonNull(merge.ofCase()).deleted());
        keepRows(key, merge, held);
        if (held) {
            return new Settled(waiting(merge.tally()), merge.rejections());
        }
        if (!merge.changed().isEmpty()) {
            bring(key, known.orElse(null), merge);
        }
        return new Settled(merge.tally(), merge.rejections());
    }

    private Merge merged(String key) {
        mapper.alone(court, mapping.source(), key);
        Merge merge = new Merge(mapper.rows(court, mapping.source(), key));
        mapper.changes(job.id(), key).forEach(merge::lay);
        mapper.settle(job.id(), key);
        return merge;
    }

    private void keepRows(String key, Merge merge, boolean held) {
        List<ChangeRow> changed = merge.changed();
        for (int from = 0; from < changed.size(); from += 500) {
            mapper.keep(
                    mapping.source(),
                    court,
                    held,
                    changed.subList(from, Math.min(changed.size(), from + 500)),
                    clock.instant());
        }
        if (!held) {
            mapper.release(court, mapping.source(), key);
        }
    }

    /** Events that were taken in, but wait. */
    private static Tally waiting(Tally t) {
        return new Tally(
                t.done(),
                t.known(),
                t.rejected(),
                0,
                t.entriesKnown(),
                t.entriesRejected(),
                t.entriesDone(),
                t.remarks());
    }

    private void bring(String key, @Nullable CaseId known, Merge merge) {
        DocketTale tale = new DocketTale(mapping, json, people);
        SourceRow row = merge.ofCase();
        boolean struck = row != null && row.deleted();
        DocketCase docket = row == null || struck ? null : tale.filing(row, LocalDate.now(clock), reach::find);
        CourtId where = docket != null ? docket.filing().court() : filings.court(Objects.requireNonNull(known));
        List<DocketDeed> deeds;
        if (struck) {
            deeds = tale.struck(
                    Objects.requireNonNull(row),
                    merge.events(),
                    filings.submittedOn(Objects.requireNonNull(known)),
                    LocalDate.now(clock));
        } else {
            deeds = tale.deeds(where, merge.events());
        }
        if (docket != null) {
            tale.frame(docket, deeds);
        }
        CaseId id = known != null
                ? known
                : keeping.open(Objects.requireNonNull(docket).filing());
        DocketKeeping.Kept kept = keeping.keep(
                id,
                docket == null ? null : docket.filing(),
                docket == null ? null : docket.number(),
                deeds,
                struck ? all -> true : leads(merge),
                mapping.source());
        inspect(id, where, tale, kept);
    }

    /** What came by another way, such as the import of a docket, is not taken back because these files are silent on it. */
    private static Predicate<String> leads(Merge merge) {
        boolean wholeCase = merge.ofCase() != null;
        Set<String> events =
                merge.events().stream().map(row -> "entry:" + row.rowId()).collect(Collectors.toSet());
        return key -> events.contains(key) || wholeCase && key.startsWith("case:");
    }

    private void inspect(CaseId id, CourtId where, DocketTale tale, DocketKeeping.Kept kept) {
        mapper.clearFindings(id);
        List<DocketTale.Finding> found = new ArrayList<>(tale.findings());
        kept.strangers().forEach(key -> found.add(new DocketTale.Finding("unknown-party", event(key), null)));
        kept.unanswered().forEach(key -> found.add(new DocketTale.Finding("answers-nothing", event(key), null)));
        found.forEach(each -> mapper.find(id, where, each.code(), each.about(), each.day()));
        mapper.inspect(id);
    }

    private static String event(String key) {
        return key.substring("entry:".length());
    }

    /** A case that cannot follow now; its events wait for a row that lets it. */
    Settled refuse(String key, Refused why) {
        mapper.alone(court, mapping.source(), key);
        List<ChangeRow> all = mapper.changes(job.id(), key);
        List<Rejection> rejections = new ArrayList<>();
        Merge merge = new Merge(mapper.rows(court, mapping.source(), key));
        for (ChangeRow row : all) {
            if (row.ofCase()) {
                rejections.add(ChangeRejections.of(row, why));
            } else {
                merge.lay(row);
            }
        }
        mapper.settle(job.id(), key);
        boolean reachable = !why.code().equals("exchange.court-out-of-reach");
        if (!reachable || rejections.isEmpty()) {
            all.stream().filter(row -> !row.ofCase()).forEach(row -> rejections.add(ChangeRejections.of(row, why)));
            return new Settled(rejectedAll(all), rejections);
        }
        keepRows(key, merge, true);
        rejections.addAll(merge.rejections());
        int cases = (int) all.stream().filter(ChangeRow::ofCase).count();
        Tally counted = waiting(merge.tally());
        return new Settled(counted.and(new Tally(0, 0, cases, 0, 0, 0, 0, 0)), rejections);
    }

    private static Tally rejectedAll(List<ChangeRow> all) {
        int cases = (int) all.stream().filter(ChangeRow::ofCase).count();
        return new Tally(0, 0, cases, 0, 0, all.size() - cases, 0, 0);
    }
}
