package court.casefile;

import court.casefile.db.CaseMapper;
import court.casefile.db.CaseRow;
import court.casefile.db.DeedRow;
import court.casefile.db.PartyRow;
import court.casefile.model.Deed;
import court.casefile.model.Profile;
import court.casefile.model.Standing;
import court.casefile.model.Story;
import court.facts.CaseClass;
import court.facts.Procedure;
import court.kernel.CaseId;
import court.kernel.DeedId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a case as a story: its profile, its deeds in legal order, and what they say. */
@Component
public class CaseTelling {
    private final ThreadLocal<@Nullable Told> underWay = new ThreadLocal<>();
    private final CaseMapper mapper;
    private final DeedRows rows;
    private final Clock clock;

    CaseTelling(CaseMapper mapper, DeedRows rows, Clock clock) {
        this.mapper = mapper;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A case as it is told today.
     *
     * @param enteredOn the day on which each deed was entered, which may be long after it happened
     */
    public record Told(
            CaseRow row,
            Profile profile,
            List<PartyRow> parties,
            Story story,
            Standing standing,
            Map<DeedId, LocalDate> enteredOn) {
        Told with(CaseRow moved) {
            return new Told(moved, profile, parties, story, standing, enteredOn);
        }
    }

    /**
     * Does work that a deed has set off. Whoever asks for the case meanwhile on this thread gets this telling; nothing is
     * recorded while a case moves, so it stays true.
     */
    void during(Told told, Runnable work) {
        Told outer = underWay.get();
        underWay.set(told);
        try {
            work.run();
        } finally {
            underWay.set(outer);
        }
    }

    /** The case as the work under way on this thread tells it. */
    Optional<Told> underWay(CaseId id) {
        return Optional.ofNullable(underWay.get())
                .filter(told -> told.row().id().equals(id));
    }

    public Told of(CaseRow row) {
        List<PartyRow> parties = mapper.parties(row.id());
        Profile profile = new Profile(
                CaseClass.valueOf(row.caseClass()),
                proposed(row),
                row.foreignCase(),
                row.detained(),
                row.pilotCourt(),
                row.reviewRequired(),
                parties.stream().map(PartyRow::party).toList());
        List<DeedRow> standing = mapper.deeds(row.id()).stream()
                .filter(d -> d.reversedAt() == null)
                .toList();
        List<Deed> deeds = standing.stream().map(rows::deed).toList();
        Story story = new Story(deeds);
        ZoneId zone = clock.getZone();
        return new Told(
                row,
                profile,
                parties,
                story,
                new Standing(profile, story),
                standing.stream().collect(Collectors.toMap(DeedRow::id, d -> day(d.enteredAt(), zone))));
    }

    /** The procedure of the filing; what later deeds made of it is the standing's business. */
    private static Procedure proposed(CaseRow row) {
        String proposed = row.filingFacts().path("proposedProcedure").asText(row.procedure());
        return Procedure.valueOf(proposed);
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }
}
