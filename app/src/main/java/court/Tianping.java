package court;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the platform. */
@SpringBootApplication
@Modulithic(systemName = "Tianping")
public class Tianping {
    public static void main(String[] args) {
        SpringApplication.run(Tianping.class, args);
    }
}
