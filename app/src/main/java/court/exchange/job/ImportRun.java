package court.exchange.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.exchange.db.EntryRow;
import court.exchange.db.ExchangeMapper;
import court.exchange.db.JobRow;
import court.exchange.db.RejectionRow;
import court.exchange.db.Tally;
import court.kernel.Ids;
import court.kernel.Refused;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One import at work. A row and the progress past it are one transaction, so that a killed run goes on behind the last
 * row that is in, and a cancelled one stops before the next.
 */
public final class ImportRun {
    private static final Logger log = LoggerFactory.getLogger(ImportRun.class);
    private static final int BATCH = 500;

    private final JobRow job;
    private final JobFiles files;
    private final ExchangeMapper mapper;
    private final TransactionTemplate transaction;
    private final ObjectMapper json;
    private final Clock clock;
    private final BooleanSupplier stopping;
    private int position;

    ImportRun(
            JobRow job,
            JobFiles files,
            ExchangeMapper mapper,
            TransactionTemplate transaction,
            ObjectMapper json,
            Clock clock,
            BooleanSupplier stopping) {
        this.job = job;
        this.files = files;
        this.mapper = mapper;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
        this.stopping = stopping;
        this.position = job.position();
    }

    /** Thrown out of the work when the import no longer runs: cancelled, or taken over by another node. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** What taking in one row has come to. */
    public record Settled(Tally tally, List<Rejection> rejections) {
        public Settled {
            rejections = List.copyOf(rejections);
        }
    }

    /** Work on one row, inside its transaction. */
    public interface Taking {
        Settled take();
    }

    /** What is written when the row as a whole is refused, inside a transaction of its own. */
    public interface Refusing {
        Settled refuse(Refused why);
    }

    public JobRow job() {
        return job;
    }

    public JobFiles files() {
        return files;
    }

    public void total(int rows) {
        go(mapper.setTotal(job.id(), rows));
    }

    /** Settles the row at a position unless that was done by an earlier run. */
    public void settle(int at, Taking taking, Refusing refusing) {
        stopIfAsked();
        if (at <= position) {
            return;
        }
        try {
            write(at, taking);
        } catch (Refused why) {
            write(at, () -> refusing.refuse(why));
        } catch (DataIntegrityViolationException e) {
            write(at, () -> refusing.refuse(Refused.conflict("exchange.exists-already")));
        } catch (Stopped | DataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            log.error("a row of import {} could not be taken for a reason of ours", job.id(), e);
            write(at, () -> refusing.refuse(Refused.conflict("exchange.row-failed")));
        }
        position = at;
    }

    /** Settles the next piece of what the table of waiting rows still holds; a restart finds there what is left. */
    public void step(Taking taking, Refusing refusing) {
        settle(position + 1, taking, refusing);
    }

    /** Reads all files into a table of their own; a run that was killed here begins anew. */
    public void readOnce(Reading reading) {
        if (!job.staged()) {
            transaction.executeWithoutResult(
                    status -> go(mapper.setRead(job.id(), reading.read(this::reject), clock.instant())));
        }
    }

    /** Reads files, and hands over what makes no sense in them. */
    public interface Reading {
        ExchangeMapper.Counted read(Consumer<List<Rejection>> rejected);
    }

    private void stopIfAsked() {
        if (stopping.getAsBoolean()) {
            throw new Stopped();
        }
    }

    private void write(int at, Taking taking) {
        transaction.executeWithoutResult(status -> {
            Settled settled = taking.take();
            reject(settled.rejections());
            go(mapper.advance(job.id(), position, at, settled.tally(), clock.instant()));
        });
    }

    private void reject(List<Rejection> rejections) {
        for (int from = 0; from < rejections.size(); from += BATCH) {
            mapper.reject(rejections.subList(from, Math.min(rejections.size(), from + BATCH)).stream()
                    .map(this::row)
                    .toList());
        }
    }

    private RejectionRow row(Rejection r) {
        return new RejectionRow(
                Ids.next(),
                job.id(),
                r.file(),
                r.line(),
                r.key(),
                r.code(),
                json.valueToTree(r.args().stream().map(String::valueOf).toList()),
                r.raw(),
                r.taken());
    }

    /** Reads the file of events into the table where they wait for their cases; a run that was killed here begins anew. */
    public void stage(Staging staging) {
        if (job.staged()) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            mapper.clearEntries(job.id());
            StageWriter writer = new StageWriter();
            staging.into(writer);
            writer.flush();
            go(mapper.setStaged(job.id(), writer.rows, writer.refused, clock.instant()));
        });
    }

    /** Reads entries. */
    public interface Staging {
        void into(StageWriter writer);
    }

    /** Takes the entries of a docket, many to a statement. */
    public final class StageWriter {
        private final List<EntryRow> batch = new ArrayList<>();
        private int rows;
        private int refused;

        public void add(EntryRow entry) {
            rows++;
            batch.add(entry);
            if (batch.size() == BATCH) {
                flush();
            }
        }

        public void reject(Rejection rejection) {
            rows++;
            refused++;
            ImportRun.this.reject(List.of(rejection));
        }

        private void flush() {
            if (!batch.isEmpty()) {
                mapper.stage(batch);
                batch.clear();
            }
        }
    }

    public List<EntryRow> entries(String caseKey) {
        return mapper.entries(job.id(), caseKey);
    }

    /** Takes the entries of a case off the table, inside the transaction that has settled them. */
    public void entriesSettled(String caseKey) {
        mapper.settleEntries(job.id(), caseKey);
    }

    /** Rejects what is left on the table: entries whose case the other file does not have. */
    public void rejectStrays(String file, String code) {
        while (rejectSomeStrays(file, code) == BATCH) {
            stopIfAsked();
        }
    }

    private int rejectSomeStrays(String file, String code) {
        Integer count = transaction.execute(status -> {
            List<EntryRow> strays = mapper.strays(job.id(), BATCH);
            if (!strays.isEmpty()) {
                reject(strays.stream()
                        .map(e ->
                                new Rejection(file, e.line(), e.caseKey(), code, List.of(e.caseKey()), e.raw(), false))
                        .toList());
                mapper.settleLines(job.id(), strays.get(strays.size() - 1).line());
                go(mapper.countStrays(job.id(), strays.size()));
            }
            return strays.size();
        });
        return count == null ? 0 : count;
    }

    private static void go(int rows) {
        if (rows == 0) {
            throw new Stopped();
        }
    }
}
