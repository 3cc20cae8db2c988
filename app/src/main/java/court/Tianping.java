package court;

import court.config.CommandLine;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the platform, or does one command of its operator. */
@SpringBootApplication
@Modulithic(systemName = "Tianping")
public class Tianping {
    public static void main(String[] args) throws Exception {
        if (CommandLine.asks(args)) {
            System.exit(CommandLine.run(new PrintStream(System.out, true, StandardCharsets.UTF_8), args));
        }
        SpringApplication.run(Tianping.class, args);
    }
}
