package court.exchange;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** An import from the command line serves nobody, so it takes no port from an application that runs beside it. */
public final class CommandLinePort implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty(ImportCommand.OPTION)) {
            Map<String, Object> noPort = Map.of("server.port", "0", "server.address", "127.0.0.1");
            environment.getPropertySources().addFirst(new MapPropertySource("import-command", noPort));
        }
    }
}
