package court.hearing;

import court.casefile.model.DeedKind;
import court.hearing.db.HearingMapper;
import court.hearing.db.LoggedSittingRow;
import court.hearing.model.Sitting.State;
import court.kernel.CaseId;
import court.process.LoggedThings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sittings in the event logs of cases: when each took place and what became of it. */
@Component
class LoggedSittings implements LoggedThings {
    private static final Set<State> TOOK_PLACE = Set.of(State.HELD, State.ADJOURNED);

    private final HearingMapper mapper;
    private final Clock clock;

    LoggedSittings(HearingMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "sitting";
    }

    @Override
    public List<String> attributes() {
        return List.of("day", "state", "room");
    }

    @Override
    public List<Thing> of(Collection<CaseId> cases) {
        return cases.isEmpty()
                ? List.of()
                : mapper.logged(cases).stream().map(this::thing).toList();
    }

    private Thing thing(LoggedSittingRow row) {
        Map<String, String> told = new TreeMap<>(
                Map.of("day", row.day().toString(), "state", row.state().name()));
        if (row.room() != null) {
            told.put("room", row.room());
        }
        return new Thing(row.id(), row.caseId(), told, DeedKind.HEARING_HELD.code(), at(row));
    }

    private @Nullable Instant at(LoggedSittingRow row) {
        return TOOK_PLACE.contains(row.state())
                ? row.day()
                        .atTime(Objects.requireNonNullElse(row.time(), LocalTime.MIDNIGHT))
                        .atZone(clock.getZone())
                        .toInstant()
                : null;
    }
}
