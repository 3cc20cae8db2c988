package court.identity;

import court.identity.db.CourtMapper;
import court.identity.db.DivisionRow;
import court.kernel.CourtId;
import court.kernel.DivisionId;
import court.kernel.Refused;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tree of courts and their divisions. */
@Service
public class Courts {
    private final CourtMapper mapper;

    Courts(CourtMapper mapper) {
        this.mapper = mapper;
    }

    public Court get(CourtId id) {
        Court court = mapper.byId(id);
        if (court == null) {
            throw Refused.notFound("identity.no-such-court", id);
        }
        return court;
    }

    public Optional<Court> byCode(String code) {
        return Optional.ofNullable(mapper.byCode(code));
    }

    public Optional<Court> byName(String name) {
        return Optional.ofNullable(mapper.byName(name));
    }

    public Optional<Court> bySource(String sourceId) {
        return Optional.ofNullable(mapper.bySource(sourceId));
    }

    /** Adds a court. */
    @Transactional
    public void add(Court court) {
        mapper.insert(court);
    }

    /** Fills in what was not known of a court: its code, the court above, its key in a list. */
    @Transactional
    public void complete(Court court) {
        mapper.complete(court);
    }

    /** Courts by name whose name holds a text or whose code it is; those after a name. */
    public List<Court> search(@Nullable String text, @Nullable String afterName, int limit) {
        return mapper.search(text, null, afterName, limit);
    }

    /** Courts directly below one. */
    public List<Court> below(CourtId parent) {
        return mapper.below(parent);
    }

    /** A division of a court, made when the court has none of that name. */
    @Transactional
    public DivisionId division(CourtId court, String name, DivisionKind kind) {
        DivisionId known = mapper.divisionByName(court, name);
        if (known != null) {
            return known;
        }
        DivisionRow row = new DivisionRow(DivisionId.next(), court, name, kind);
        mapper.insertDivision(row);
        return row.id();
    }

    /** The division of a court that has a name. */
    public Optional<DivisionId> divisionNamed(CourtId court, String name) {
        return Optional.ofNullable(mapper.divisionByName(court, name));
    }

    /** Name of a division of a court; empty when the court has none of that id. */
    public Optional<String> divisionName(CourtId court, DivisionId division) {
        return mapper.divisions(court).stream()
                .filter(row -> row.id().equals(division))
                .map(DivisionRow::name)
                .findFirst();
    }

    public List<DivisionRow> divisions(CourtId court) {
        return mapper.divisions(court);
    }
}
