package court.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Calls the running application exactly as told, headers and bytes included. */
final class Caller {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    Caller(int port) {
        base = "http://localhost:" + port;
    }

    /** What is sent; {@code type} null sends no content type. */
    record Body(@Nullable String type, byte[] bytes) {
        static final Body NONE = new Body(null, new byte[0]);

        static Body json(String text) {
            return new Body("application/json", text.getBytes(StandardCharsets.UTF_8));
        }
    }

    Request request(String method, String address) {
        return new Request(method, address);
    }

    final class Request {
        private final HttpRequest.Builder builder;
        private final String method;

        private Request(String method, String address) {
            this.method = method;
            builder = HttpRequest.newBuilder(URI.create(base + address)).timeout(PATIENCE);
        }

        Request as(@Nullable String account, String password) {
            if (account != null) {
                byte[] both = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
                builder.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
            }
            return this;
        }

        Request with(String name, String value) {
            builder.header(name, value);
            return this;
        }

        HttpResponse<String> send(Body body) {
            BodyPublisher bytes =
                    body.bytes().length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body.bytes());
            if (body.type() != null) {
                builder.header("Content-Type", body.type());
            }
            try {
                return http.send(builder.method(method, bytes).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(method + " failed without an answer", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** Works through a list in two streams, as many as the machine of a build surely has cores. */
    static <T, R> List<R> inTwoStreams(Collection<T> work, Function<T, R> deed) {
        ExecutorService streams = Executors.newFixedThreadPool(2);
        try {
            List<Callable<R>> tasks = new ArrayList<>();
            work.forEach(one -> tasks.add(() -> deed.apply(one)));
            List<R> results = new ArrayList<>();
            for (Future<R> done : streams.invokeAll(tasks)) {
                results.add(done.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("one of the calls got no answer", e.getCause());
        } finally {
            streams.shutdownNow();
        }
    }
}
