package court.rulebase.release;

import com.fasterxml.jackson.databind.JsonNode;
import court.audit.AuditLog;
import court.kernel.Ids;
import court.kernel.Refused;
import court.rulebase.db.ReleaseMapper;
import court.rulebase.db.ReleaseRow;
import court.rules.Problem;
import court.rules.RuleFiles;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves releases along, each move with its audit entry in the transaction of the caller. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Standing {
    private final ReleaseMapper mapper;
    private final FileStore files;
    private final AuditLog audit;
    private final Clock clock;

    Standing(ReleaseMapper mapper, FileStore files, AuditLog audit, Clock clock) {
        this.mapper = mapper;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A release to be written down.
     *
     * @param imported null where it came in no archive
     */
    public record Arrival(
            RuleFiles files,
            ReleaseOrigin origin,
            @Nullable UUID parent,
            String author,
            String note,
            List<Problem> problems,
            @Nullable JsonNode imported) {
        public Arrival(
                RuleFiles files,
                ReleaseOrigin origin,
                @Nullable UUID parent,
                String author,
                String note,
                List<Problem> problems) {
            this(files, origin, parent, author, note, problems, null);
        }
    }

    public UUID add(Arrival arrival) {
        UUID id = Ids.next();
        boolean refused = arrival.problems().stream().anyMatch(Problem::isError);
        ReleaseRow row = new ReleaseRow(
                id,
                arrival.files().sha256(),
                refused ? ReleaseStatus.DRAFT : ReleaseStatus.CHECKED,
                arrival.origin(),
                arrival.parent(),
                arrival.author(),
                null,
                arrival.note(),
                ProblemJson.write(arrival.problems()),
                now(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                arrival.imported());
        mapper.insert(row);
        files.store(id, arrival.files());
        record(
                "rulebase.release-drafted",
                row,
                Map.of("origin", row.origin(), "problems", row.problems().size()));
        return id;
    }

    public void approve(ReleaseRow row, String approver) {
        if (mapper.approve(row.id(), approver, now()) == 0) {
            throw Refused.conflict("rulebase.not-checked", row.status().word());
        }
        record("rulebase.release-approved", row, Map.of("author", row.author()));
    }

    /** Puts a release in force in place of the one that the caller saw in force. */
    public void activate(ReleaseRow row, @Nullable UUID seenActive, String why) {
        mapper.lock();
        ReleaseRow active = mapper.active();
        UUID replaced = active == null ? null : active.id();
        if (!Objects.equals(replaced, seenActive)) {
            throw Refused.conflict("rulebase.changed-meanwhile");
        }
        Instant at = now();
        if (replaced != null) {
            mapper.retire(replaced, at);
        }
        if (mapper.activate(row.id(), replaced, at) == 0) {
            throw Refused.conflict("rulebase.not-approved", row.status().word());
        }
        record("rulebase.release-activated", row, Map.of("why", why, "replaced", String.valueOf(replaced)));
        mapper.tell(row.id());
    }

    /** Bars a release; true when this call did it. */
    public boolean quarantine(ReleaseRow row, String why) {
        mapper.lock();
        boolean barred = mapper.quarantine(row.id(), why) > 0;
        if (barred) {
            record("rulebase.release-quarantined", row, Map.of("why", why));
        }
        return barred;
    }

    private void record(String action, ReleaseRow row, Map<String, ?> detail) {
        Map<String, Object> all = new java.util.TreeMap<>(detail);
        all.put("sha256", row.sha256());
        audit.record(action, "rulebase-release", row.id(), all);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
