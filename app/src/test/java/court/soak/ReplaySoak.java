package court.soak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Stored decisions of all rulebooks, made under several releases, are made again under their own: identical, all of them. */
class ReplaySoak {
    private static final int DECISIONS = Integer.getInteger("decisions", 10_000);
    private static final int CLIENTS = 3;
    private static final Path FOLDER = Path.of("target", "soak").toAbsolutePath();
    private final ObjectMapper json = new ObjectMapper();

    private record Stored(String decision, String release, String rulebook, boolean changed) {}

    private interface Work<T> {
        void on(T one) throws IOException;
    }

    @Test
    void ten_thousand_stored_decisions_are_identical_when_made_again() throws Exception {
        Questions questions = Questions.ofAllScenarios();
        try (RunningCourt court =
                new RunningCourt(FOLDER.resolve(UUID.randomUUID().toString()))) {
            court.start();
            RuleOfficers officers = new RuleOfficers(court);
            Queue<Stored> stored = new ConcurrentLinkedQueue<>();
            AtomicInteger unanswered = new AtomicInteger();
            long start = System.nanoTime();
            for (int release = 0; stored.size() < DECISIONS; release++) {
                if (release > 0) {
                    String draft = officers.draft(15 + release);
                    officers.approve(draft);
                    officers.activate(court, draft);
                }
                each(questions.list(), question -> ask(court, question, stored, unanswered));
            }
            List<Stored> all = stored.stream().limit(DECISIONS).toList();
            tell("%d decisions of %d scenarios under %d releases stored in %d s; %d questions without a provision"
                    .formatted(
                            all.size(),
                            questions.list().size(),
                            all.stream().map(Stored::release).distinct().count(),
                            seconds(start),
                            unanswered.get()));
            own(court, all);
            other(court, officers, all);
        }
    }

    private void ask(RunningCourt court, Questions.Question question, Queue<Stored> stored, AtomicInteger unanswered)
            throws IOException {
        HttpResponse<String> answer =
                court.post("rules1", "/api/rulebooks/" + question.rulebook() + "/decide", question.json());
        if (answer.statusCode() == 422) {
            unanswered.incrementAndGet();
            return;
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode asked = json.readTree(answer.body());
        stored.add(new Stored(
                asked.path("decision").asText(),
                asked.path("release").asText(),
                question.rulebook(),
                asked.path("fired").toString().contains("TL-117")));
    }

    private void own(RunningCourt court, List<Stored> all) throws Exception {
        Queue<String> different = new ConcurrentLinkedQueue<>();
        long start = System.nanoTime();
        each(all, one -> {
            JsonNode replay = replay(court, one, "{}");
            if (!replay.path("identical").asBoolean()
                    || !replay.path("release").asText().equals(one.release())) {
                different.add(one + " " + replay);
            }
        });
        tell("%d replayed under their own releases in %d s, %d different"
                .formatted(all.size(), seconds(start), different.size()));
        assertThat(different).isEmpty();
    }

    /** Under the release now in force, exactly the decisions by the rule that was changed come out otherwise. */
    private void other(RunningCourt court, RuleOfficers officers, List<Stored> all) throws Exception {
        String active = officers.active();
        List<Stored> asked = all.stream()
                .filter(one -> one.rulebook().equals(RuleOfficers.RULEBOOK)
                        && !one.release().equals(active))
                .toList();
        Queue<Stored> wrong = new ConcurrentLinkedQueue<>();
        each(asked, one -> {
            JsonNode replay = replay(court, one, "{\"release\":\"" + active + "\"}");
            if (replay.path("identical").asBoolean() == one.changed()) {
                wrong.add(one);
            }
        });
        tell("%d replayed under another release, %d of them by the changed rule"
                .formatted(asked.size(), asked.stream().filter(Stored::changed).count()));
        assertThat(wrong).isEmpty();
    }

    private JsonNode replay(RunningCourt court, Stored one, String body) throws IOException {
        HttpResponse<String> answer =
                court.post("rules1", "/api/rulebooks/decisions/" + one.decision() + "/replay", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private static <T> void each(List<T> all, Work<T> work) throws Exception {
        Queue<T> left = new ConcurrentLinkedQueue<>(all);
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        List<java.util.concurrent.Future<?>> ends = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            ends.add(threads.submit(() -> {
                for (T one = left.poll(); one != null; one = left.poll()) {
                    work.on(one);
                }
                return null;
            }));
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.HOURS)).isTrue();
        for (java.util.concurrent.Future<?> end : ends) {
            end.get();
        }
    }

    private static long seconds(long start) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
    }

    private static void tell(String line) {
        System.out.println("replay: " + line);
    }
}
