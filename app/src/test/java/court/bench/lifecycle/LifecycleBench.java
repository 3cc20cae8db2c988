package court.bench.lifecycle;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import court.CourtTest;
import court.bench.Measured;
import court.kernel.CaseId;
import court.process.RunningCases;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Civil cases of first instance from filing to archive: the platform, the bare engine with the same models and full
 * history, and a machine that only writes the platform's rows; {@code -Dbench.cases=0,100000} sets the open cases.
 */
@CourtTest
@Import({Statements.class, TravellingClock.Time.class})
class LifecycleBench {
    private static final int CLIENTS = 2;
    private static final int ROUNDS = 3;

    @Autowired
    ApplicationContext application;

    @Autowired
    DataSource database;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RunningCases running;

    private final AtomicInteger numbers = new AtomicInteger();
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);

    /** One lifecycle of one of the three. */
    private interface Lifecycle {
        void run() throws Exception;
    }

    @Test
    void lifecycles_in_a_second() throws Exception {
        CourtCase cases = new CourtCase(application);
        Steps steps = new Steps(sql, transaction, running);
        cases.run(steps);
        RowRecorder recorder = new RowRecorder(sql);
        List<CaseId> ids = new ArrayList<>();
        List<RowRecorder.Change> whole = recorder.during(() -> ids.add(cases.run(id -> {})));
        Telling telling = new Telling(whole, recorder.during(() -> cases.run(id -> {})));
        HandWrittenMachine machine =
                new HandWrittenMachine(database, telling, ids.get(0).toString(), whole);
        List<RowRecorder.Change> half = recorder.during(() -> cases.untilHearing(id -> {}));
        OpenCases open =
                new OpenCases(sql, new Telling(half, recorder.during(() -> cases.untilHearing(id -> {}))), half);
        // the two that wait for their hearing shall not keep a room
        sql.update("delete from court.hearing_sitting");

        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("steps", steps.taken().size());
        figures.put("rows of an open case", open.rowsACase());
        figures.put("writing statements of the hand-written machine", machine.writes());
        try (BareEngine engine = new BareEngine(bareDatabase())) {
            for (int size : sizes()) {
                open.fillTo(size);
                figures.put("open cases " + size, measured(cases, machine, engine, steps.taken()));
            }
        }
        clients.shutdown();
        Measured.write("lifecycles", figures);
    }

    private static List<Integer> sizes() {
        return Stream.of(System.getProperty("bench.cases", "0,100000").split(",", -1))
                .map(Integer::parseInt)
                .toList();
    }

    private DataSource bareDatabase() {
        sql.execute("create database bare");
        PGSimpleDataSource bare = new PGSimpleDataSource();
        bare.setUrl(sql.execute((Connection connection) ->
                connection.getMetaData().getURL().replaceFirst("/[^/?]*(\\?.*)?$", "/bare")));
        bare.setUser("postgres");
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(bare);
        pool.setMaximumPoolSize(CLIENTS + 1);
        return new HikariDataSource(pool);
    }

    private Map<String, Object> measured(
            CourtCase cases, HandWrittenMachine machine, BareEngine engine, List<Steps.Step> steps) throws Exception {
        int many = Integer.getInteger("bench.lifecycles", 60);
        double best = 0;
        double bare = 0;
        double hand = 0;
        Map<String, Object> statements = Map.of();
        for (int round = 0; round < ROUNDS; round++) {
            hand = Math.max(hand, perSecond(many * 4, () -> machine.run(numbers.incrementAndGet())));
            bare = Math.max(bare, perSecond(many, () -> engine.run(steps)));
            Statements.forget();
            best = Math.max(best, perSecond(many, () -> cases.run(id -> {})));
            statements = Statements.perCase(many);
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("platform, lifecycles per second", best);
        figures.put("bare engine, lifecycles per second", bare);
        figures.put("hand-written, lifecycles per second", hand);
        figures.put("platform to hand-written", best / hand);
        figures.put("platform to bare engine", best / bare);
        figures.put("statements a case", Statements.total(statements, "statements a case"));
        figures.put("waiting for the database, ms a case", Statements.total(statements, "ms a case"));
        figures.put("a case, ms", CLIENTS * 1000 / best);
        figures.putAll(statements);
        return figures;
    }

    private double perSecond(int many, Lifecycle lifecycle) {
        long began = System.nanoTime();
        List<CompletableFuture<Void>> running = new ArrayList<>();
        AtomicInteger left = new AtomicInteger(many);
        for (int i = 0; i < CLIENTS; i++) {
            running.add(CompletableFuture.runAsync(
                    () -> {
                        while (left.getAndDecrement() > 0) {
                            once(lifecycle);
                        }
                    },
                    clients));
        }
        running.forEach(CompletableFuture::join);
        return many / ((System.nanoTime() - began) / 1e9);
    }

    private static void once(Lifecycle lifecycle) {
        try {
            lifecycle.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
