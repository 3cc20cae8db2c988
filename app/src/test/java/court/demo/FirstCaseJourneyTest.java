package court.demo;

import static org.assertj.core.api.Assertions.assertThat;

import court.DemoTest;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The tutorial that README names, against the running application as a newcomer starts it. */
@DemoTest
class FirstCaseJourneyTest {
    @LocalServerPort
    private int port;

    @Test
    void one_case_goes_from_filing_to_archive() throws IOException, InterruptedException {
        Process script = new ProcessBuilder("bash", "docs/tutorials/first-case.sh", "http://localhost:" + port)
                .directory(new File(".."))
                .redirectErrorStream(true)
                .start();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(script.waitFor(5, TimeUnit.MINUTES)).as(said).isTrue();
        assertThat(script.exitValue()).as(said).isZero();
    }
}
