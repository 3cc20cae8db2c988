package court.process;

import static org.assertj.core.api.Assertions.assertThat;

import court.DemoTest;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The script of the designers' tutorial, against the running application as a newcomer starts it. */
@DemoTest
class ModelTutorialJourneyTest {
    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    @Test
    void a_model_deployed_as_by_modeler_is_refused_mended_approved_activated_and_taken_back()
            throws IOException, InterruptedException {
        Designers designers = new Designers(application);
        String before = designers.text("civil-ordinary-trial");
        Process script = new ProcessBuilder(
                        "bash", "docs/tutorials/change-a-process-model.sh", "http://localhost:" + port)
                .directory(new File(".."))
                .redirectErrorStream(true)
                .start();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(script.waitFor(5, TimeUnit.MINUTES)).as(said).isTrue();
        assertThat(script.exitValue()).as(said).isZero();
        assertThat(said).contains("状态变量 conference 没有 HELD 这个词");
        assertThat(designers.text("civil-ordinary-trial")).isEqualTo(before);
    }
}
