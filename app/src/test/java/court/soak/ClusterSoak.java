package court.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Two nodes on one database follow every release, whatever happens to one of them. */
class ClusterSoak {
    private static final int SWITCHES = Integer.getInteger("switches", 200);
    /** More than a node keeps compiled, so that most switches build anew. */
    private static final int RELEASES = 8;

    private static final Duration POLL = Duration.ofSeconds(2);
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final String LISTENING = "from pg_stat_activity where application_name = 'tianping-rules'";
    private static final Path FOLDER = Path.of("target", "soak").toAbsolutePath();

    @Test
    void two_nodes_follow_every_release_and_answer_by_one_at_a_time() throws Exception {
        Path folder = FOLDER.resolve(UUID.randomUUID().toString());
        try (RunningCourt first = new RunningCourt(folder.resolve("first"))) {
            first.start();
            try (RunningCourt second = first.beside(folder.resolve("second"))) {
                second.start();
                RuleOfficers officers = new RuleOfficers(first);
                List<String> releases = drafts(officers, first, second);
                switches(officers, releases, List.of(first, second));
                cut(officers, releases, first, second);
                killed(officers, releases, first, second);
            }
        }
    }

    /** From saving a draft until both nodes answer by it. */
    private static List<String> drafts(RuleOfficers officers, RunningCourt first, RunningCourt second)
            throws IOException {
        List<String> releases = new ArrayList<>();
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < RELEASES; i++) {
            long start = System.nanoTime();
            String release = officers.draft(16 + i);
            long saved = System.nanoTime();
            officers.approve(release);
            officers.activate(first, release);
            awaitAnswers(officers, release, List.of(first, second));
            times.add(millis(start));
            releases.add(release);
            tell("draft %d: saved and checked in %d ms, active on two nodes after %d ms"
                    .formatted(i + 1, (saved - start) / 1_000_000, millis(start)));
        }
        tell("from saving a draft to active on two nodes: " + spread(times));
        return releases;
    }

    private static void switches(RuleOfficers officers, List<String> releases, List<RunningCourt> nodes)
            throws Exception {
        List<Long> times = new ArrayList<>();
        List<Inside> early = List.of();
        DecidingClients clients = new DecidingClients(officers, nodes);
        try (clients) {
            for (int i = 0; i < SWITCHES; i++) {
                String release = releases.get(i % RELEASES);
                long start = System.nanoTime();
                officers.activate(nodes.get(i % nodes.size()), release);
                awaitAnswers(officers, release, nodes);
                times.add(millis(start));
                if (i + 1 == Math.min(20, SWITCHES)) {
                    early = inside(nodes, i + 1);
                }
            }
        }
        List<Inside> late = inside(nodes, SWITCHES);
        tell("%d switches, until both nodes answer: %s; %d decisions, %d inbox reads, %d wrong; %d releases answered"
                .formatted(
                        SWITCHES,
                        spread(times),
                        clients.decisions.get(),
                        clients.reads.get(),
                        clients.wrong.size(),
                        clients.seen.size()));
        assertThat(clients.wrong).isEmpty();
        assertThat(clients.seen).containsAll(releases);
        for (int node = 0; node < nodes.size(); node++) {
            assertThat(late.get(node).classes()).isLessThan(early.get(node).classes() * 105 / 100);
            assertThat(late.get(node).metaspace()).isLessThan(early.get(node).metaspace() * 105 / 100);
        }
    }

    private static List<Inside> inside(List<RunningCourt> nodes, int at) throws IOException {
        List<Inside> all = new ArrayList<>();
        for (RunningCourt node : nodes) {
            Inside inside = Inside.of(node.pid());
            tell("after %d switches: %d classes, metaspace %d kB, heap %d kB"
                    .formatted(at, inside.classes(), inside.metaspace() / 1024, inside.heap() / 1024));
            all.add(inside);
        }
        return all;
    }

    /** Nobody listens and nobody tells: polling still finds the switch, and listening comes back. */
    private static void cut(RuleOfficers officers, List<String> releases, RunningCourt first, RunningCourt second)
            throws Exception {
        // both nodes have these two compiled, so that only the finding takes time
        switchTo(officers, releases.get(0), first, second);
        switchTo(officers, releases.get(1), first, second);
        List<Long> times = new ArrayList<>();
        try (Connection database = first.database()) {
            for (int i = 0; i < 10; i++) {
                assertThat(count(database, "select count(pg_terminate_backend(pid)) " + LISTENING))
                        .isEqualTo(2);
                silently(database, releases.get(i % 2));
                long start = System.nanoTime();
                awaitAnswers(officers, releases.get(i % 2), List.of(first, second));
                times.add(millis(start));
                await().atMost(SOON)
                        .ignoreExceptions()
                        .until(() -> count(database, "select count(*) " + LISTENING) == 2);
            }
        }
        tell("listening cut, switch seen by polling: " + spread(times));
        assertThat(Collections.max(times)).isLessThan(POLL.plusSeconds(2).toMillis());
        List<Long> told = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            LockSupport.parkNanos(POLL.toNanos() / 3);
            told.add(switchTo(officers, releases.get(i % 2), first, second));
        }
        tell("listening again, switch told: " + spread(told));
        Collections.sort(told);
        assertThat(told.get(told.size() / 2)).isLessThan(POLL.toMillis() / 2);
    }

    /** As an activation whose word is lost on the way. */
    private static void silently(Connection database, String release) throws SQLException {
        try (Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("update court.rulebase_release set status = 'RETIRED', retired_at = now()"
                    + " where status = 'ACTIVE'");
            statement.execute(
                    "update court.rulebase_release set status = 'ACTIVE', activated_at = now(), announced_at = null"
                            + " where id = '" + release + "'");
            database.commit();
            database.setAutoCommit(true);
        }
    }

    private static long switchTo(RuleOfficers officers, String release, RunningCourt first, RunningCourt second)
            throws IOException {
        officers.activate(first, release);
        long start = System.nanoTime();
        awaitAnswers(officers, release, List.of(second));
        return millis(start);
    }

    /** A node killed while it switches answers by the release in force from its first answer on. */
    private static void killed(RuleOfficers officers, List<String> releases, RunningCourt first, RunningCourt second)
            throws Exception {
        for (int i = 0; i < 3; i++) {
            String release = releases.get(3 + i);
            CompletableFuture<Void> switching = CompletableFuture.runAsync(() -> activate(officers, first, release));
            LockSupport.parkNanos(Duration.ofMillis(150L * (i + 1)).toNanos());
            second.kill();
            switching.join();
            awaitAnswers(officers, release, List.of(first));
            long start = System.nanoTime();
            second.launch();
            assertThat(firstAnswer(officers, second)).isEqualTo(release);
            tell("killed during a switch: answers by the release in force %d ms after it was started again"
                    .formatted(millis(start)));
            second.awaitUp();
        }
    }

    private static void activate(RuleOfficers officers, RunningCourt node, String release) {
        try {
            officers.activate(node, release);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Asked from the moment of its start on; no connection is the only other answer. */
    private static String firstAnswer(RuleOfficers officers, RunningCourt node) throws IOException {
        long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        while (System.nanoTime() < end) {
            try {
                return officers.released(officers.ask(node));
            } catch (IOException away) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
        throw new IOException("the node does not come back");
    }

    private static void awaitAnswers(RuleOfficers officers, String release, List<RunningCourt> nodes)
            throws IOException {
        long end = System.nanoTime() + SOON.toNanos();
        for (RunningCourt node : nodes) {
            while (!officers.released(officers.ask(node)).equals(release)) {
                assertThat(System.nanoTime()).as("a node does not follow").isLessThan(end);
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
    }

    private static long count(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static String spread(List<Long> times) {
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return "median %d ms, p95 %d ms, longest %d ms"
                .formatted(
                        sorted.get(sorted.size() / 2),
                        sorted.get(Math.min(sorted.size() - 1, sorted.size() * 95 / 100)),
                        sorted.get(sorted.size() - 1));
    }

    private static void tell(String line) {
        System.out.println("cluster: " + line);
    }
}
