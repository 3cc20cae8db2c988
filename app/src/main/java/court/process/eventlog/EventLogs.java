package court.process.eventlog;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import court.audit.AuditLog;
import court.identity.Acting;
import court.identity.Courts;
import court.identity.Permission;
import court.kernel.CaseId;
import court.kernel.CourtId;
import court.kernel.Ids;
import court.kernel.Refused;
import court.process.db.EventLogMapper;
import court.process.db.EventLogMapper.Choice;
import court.process.db.Reach;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the history of cases as an event log; that somebody takes one out is an audited act. */
@Service
public class EventLogs {
    /** Each holds a connection while it is read, however slow its reader is. */
    private static final int AT_ONCE = 2;

    private final EventLogMapper mapper;
    private final LogSource source;
    private final LogEvents events;
    private final Courts courts;
    private final Acting acting;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final TransactionTemplate snapshot;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    EventLogs(
            EventLogMapper mapper,
            LogSource source,
            LogEvents events,
            Courts courts,
            Acting acting,
            AuditLog audit,
            ObjectMapper json,
            Clock clock,
            TransactionTemplate transaction,
            PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.source = source;
        this.events = events;
        this.courts = courts;
        this.acting = acting;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
        this.transaction = transaction;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        // both passes see the same cases
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Which cases are wanted; nulls ask for all within reach. The days are those on which the first way of a case began. */
    public record Wanted(
            @Nullable String process,
            @Nullable CourtId court,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** Where a log goes; asked for once everything that may refuse it has been looked at. */
    public interface Target {
        OutputStream open() throws IOException;
    }

    /** A log of every case within reach that is wanted. Who sees cases by number alone is not told who acted. */
    public void write(Wanted wanted, LogForm form, Target target) {
        Reach reach = Reach.of(acting.with(Permission.PROCESS_WATCH));
        require(wanted, reach);
        Choice choice = new Choice(
                null,
                wanted.process(),
                wanted.court(),
                wanted.from() == null
                        ? null
                        : wanted.from().atStartOfDay(clock.getZone()).toInstant(),
                wanted.to() == null
                        ? null
                        : wanted.to().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        inTurn(() -> {
            transaction.executeWithoutResult(
                    status -> audit.record("process.log-exported", "process-log", Ids.next(), told(wanted, form)));
            stream(reach, choice, reach.court() != null, form, target);
        });
    }

    /** A log of one case; the caller has asked whether the reader may see its process data. */
    public void write(CaseId caseId, LogForm form, Target target) {
        inTurn(() -> {
            transaction.executeWithoutResult(
                    status -> audit.record("process.log-exported", caseId, Map.of("form", form)));
            stream(new Reach(null, null), new Choice(caseId, null, null, null, null), true, form, target);
        });
    }

    private void require(Wanted wanted, Reach reach) {
        if (wanted.from() != null && wanted.to() != null && wanted.to().isBefore(wanted.from())) {
            throw Refused.malformed("process.log-days", wanted.from(), wanted.to());
        }
        if (wanted.process() != null && !mapper.isProcess(wanted.process())) {
            throw Refused.notFound("process.no-such-model");
        }
        if (wanted.court() != null) {
            boolean within = reach.court() == null || reach.court().equals(wanted.court());
            if (!within) {
                throw Refused.notFound("identity.no-such-court", wanted.court());
            }
            courts.get(wanted.court());
        }
    }

    private static Map<String, String> told(Wanted wanted, LogForm form) {
        Map<String, String> told = new TreeMap<>(Map.of("form", form.name()));
        put(told, "process", wanted.process());
        put(told, "court", wanted.court());
        put(told, "from", wanted.from());
        put(told, "to", wanted.to());
        return told;
    }

    private static void put(Map<String, String> told, String key, @Nullable Object value) {
        if (value != null) {
            told.put(key, value.toString());
        }
    }

    private void inTurn(Runnable work) {
        if (!turns.tryAcquire()) {
            throw Refused.conflict("process.log-busy");
        }
        try {
            work.run();
        } finally {
            turns.release();
        }
    }

    private void stream(Reach reach, Choice choice, boolean people, LogForm form, Target target) {
        snapshot.executeWithoutResult(status -> {
            try {
                OutputStream out = target.open();
                switch (form) {
                    case XES -> xes(reach, choice, people, out);
                    case OCEL -> ocel(reach, choice, people, out);
                }
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (XMLStreamException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        });
    }

    private void xes(Reach reach, Choice choice, boolean people, OutputStream out) throws XMLStreamException {
        String name = choice.process() == null ? "tianping" : choice.process();
        try (XesLog log = new XesLog(out, name, clock.getZone())) {
            source.each(reach, choice, people, log::add);
        }
    }

    private void ocel(Reach reach, Choice choice, boolean people, OutputStream out) throws IOException {
        JsonGenerator generator = json.getFactory()
                .createGenerator(out, JsonEncoding.UTF8)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        OcelLog log = new OcelLog(generator, events);
        log.begin(source.things());
        source.each(reach, choice, people, log::objects);
        log.between();
        source.each(reach, choice, people, log::events);
        log.end();
        generator.close();
    }
}
