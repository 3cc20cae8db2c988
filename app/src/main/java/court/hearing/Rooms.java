package court.hearing;

import court.audit.AuditLog;
import court.hearing.db.HearingMapper;
import court.hearing.db.RoomRow;
import court.identity.Acting;
import court.identity.Permission;
import court.identity.Role;
import court.identity.Viewer;
import court.kernel.CourtId;
import court.kernel.Ids;
import court.kernel.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The court rooms of a court. */
@Service
public class Rooms {
    private static final Set<Role> KEEPERS =
            Set.of(Role.CHIEF, Role.VICE_PRESIDENT, Role.PRESIDENT, Role.TRIAL_OFFICE, Role.ADMINISTRATOR);

    private final HearingMapper mapper;
    private final Acting acting;
    private final AuditLog audit;
    private final Clock clock;

    Rooms(HearingMapper mapper, Acting acting, AuditLog audit, Clock clock) {
        this.mapper = mapper;
        this.acting = acting;
        this.audit = audit;
        this.clock = clock;
    }

    /** Rooms of the acting person's court, in the order in which they were added. */
    public List<RoomRow> mine() {
        Viewer viewer = acting.viewer();
        if (!keeper(viewer) && !viewer.may(Permission.CASE_READ)) {
            throw Refused.forbidden("identity.not-permitted", Permission.CASE_READ.code());
        }
        return mapper.rooms(viewer.court());
    }

    public List<RoomRow> of(CourtId court) {
        return mapper.rooms(court);
    }

    /** Adds a room to the acting person's court. */
    @Transactional
    public RoomRow addMine(String name) {
        Viewer viewer = acting.viewer();
        if (!keeper(viewer)) {
            throw Refused.forbidden("hearing.not-room-keeper");
        }
        return add(viewer.court(), name);
    }

    /** Adds a room to a court. */
    @Transactional
    public RoomRow add(CourtId court, String name) {
        RoomRow room = new RoomRow(Ids.next(), court, name.strip());
        if (mapper.addRoom(room, clock.instant(), AuditLog.actor()) == 0) {
            throw Refused.conflict("hearing.room-exists", room.name());
        }
        audit.record("hearing.room-added", "hearing-room", room.id(), Map.of("court", court, "name", room.name()));
        return room;
    }

    private static boolean keeper(Viewer viewer) {
        return KEEPERS.stream().anyMatch(viewer::holds);
    }

    RoomRow get(CourtId court, UUID id) {
        RoomRow room = mapper.room(id, court);
        if (room == null) {
            throw Refused.notFound("hearing.no-such-room", id);
        }
        return room;
    }
}
