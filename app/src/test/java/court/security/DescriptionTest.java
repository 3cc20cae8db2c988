package court.security;

import static org.assertj.core.api.Assertions.assertThat;

import court.DemoTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The web application is built from a description of its own, which must be that of the server. */
@DemoTest
class DescriptionTest {
    @LocalServerPort
    private int port;

    @Test
    void the_web_application_and_the_server_speak_of_the_same_operations() throws IOException {
        Set<String> served =
                Served.description(new Caller(port), "admin1", "tianping-demo").calls();
        Set<String> known = new TreeSet<>(
                Description.of(Files.readString(Path.of("web", "openapi.json"))).calls());
        known.removeIf(call -> call.contains(" /actuator/"));

        assertThat(known)
                .as("operations in app/web/openapi.json against those that are served")
                .containsExactlyInAnyOrderElementsOf(served);
    }
}
