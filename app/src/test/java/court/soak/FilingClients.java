package court.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Keep filing and accepting cases whatever happens to the server, and remember what it acknowledged. */
final class FilingClients implements AutoCloseable {
    private final RunningCourt court;
    private final ObjectMapper json = new ObjectMapper();
    private final ExecutorService threads = Executors.newFixedThreadPool(3);
    private final AtomicInteger number = new AtomicInteger();
    private volatile boolean stopping;

    /** Case id by the key under which it was filed. */
    final Map<String, String> filed = new ConcurrentHashMap<>();

    /** Cases whose acceptance the server acknowledged. */
    final Set<String> accepted = ConcurrentHashMap.newKeySet();

    /** Answers that nobody should get, whatever dies. */
    final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    private final Queue<String> waiting = new ConcurrentLinkedQueue<>();

    FilingClients(RunningCourt court) {
        this.court = court;
    }

    void begin() {
        threads.execute(this::file);
        threads.execute(this::file);
        threads.execute(this::accept);
    }

    private void file() {
        while (!stopping) {
            String key = "soak-" + number.incrementAndGet();
            while (!stopping && !filed.containsKey(key)) {
                fileOnce(key);
            }
        }
    }

    private void fileOnce(String key) {
        String filing = """
                {"cause":"民间借贷纠纷","amount":36000,"foreign":false,"facts":{"moneyClaim":true},
                 "parties":[{"side":"PLAINTIFF","name":"原告 %s","organisation":false,"abroad":false},
                            {"side":"DEFENDANT","name":"被告 %s","organisation":false,"abroad":false}]}
                """.formatted(key, key);
        try {
            HttpResponse<String> answer = court.post("filing1", "/api/filings", filing, "Idempotency-Key", key);
            if (answer.statusCode() == 201) {
                String id = json.readTree(answer.body()).path("id").asText();
                filed.put(key, id);
                waiting.add(key);
            } else {
                judge(answer);
            }
        } catch (IOException away) {
            pause();
        }
    }

    private void accept() {
        while (!stopping) {
            String key = waiting.poll();
            if (key == null) {
                pause();
            } else if (!acceptOnce(key)) {
                waiting.add(key);
            }
        }
    }

    /** False when the same is to be tried again. */
    private boolean acceptOnce(String key) {
        try {
            String caseId = String.valueOf(filed.get(key));
            HttpResponse<String> inbox = court.get("filing1", "/api/cases/" + caseId + "/work-items");
            if (inbox.statusCode() != 200) {
                judge(inbox);
                return false;
            }
            for (JsonNode item : items(inbox)) {
                if (item.path("form").asText().equals("casefile.decide-filing")
                        && item.path("status").asText("OPEN").equals("OPEN")) {
                    return complete(caseId, item);
                }
            }
            return true;
        } catch (IOException away) {
            pause();
            return false;
        }
    }

    private Iterable<JsonNode> items(HttpResponse<String> answer) throws IOException {
        JsonNode body = json.readTree(answer.body());
        return body.isArray() ? body : body.path("items");
    }

    private boolean complete(String caseId, JsonNode item) throws IOException {
        String body = "{\"version\":%s,\"values\":{\"decision\":\"ACCEPTED\",\"effectiveDay\":\"%s\"}}"
                .formatted(item.path("version").asText(), LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai"))));
        HttpResponse<String> answer =
                court.post("filing1", "/api/work-items/" + item.path("id").asText() + "/complete", body);
        if (answer.statusCode() == 200) {
            accepted.add(caseId);
            return true;
        }
        judge(answer);
        return false;
    }

    /** While something is dead only "come again later" is right; a conflict says that a lost answer was a done deed. */
    private void judge(HttpResponse<String> answer) {
        if (answer.statusCode() != 503 && answer.statusCode() != 409) {
            wrong.add(answer.statusCode() + " " + answer.body());
        }
        pause();
    }

    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }

    @Override
    public void close() throws InterruptedException {
        stopping = true;
        threads.shutdown();
        if (!threads.awaitTermination(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("a client does not come back");
        }
    }
}
