package court.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Demo accounts are public knowledge: a demonstration that would listen beyond this machine does not start. */
@Component
@Profile("demo")
class LoopbackOnly implements BeanFactoryPostProcessor, EnvironmentAware {
    private @Nullable Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    /** Before any bean is made, the database among them. */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (environment != null) {
            require("server.address", environment.getProperty("server.address"));
            if (environment.containsProperty("management.server.port")) {
                require("management.server.address", environment.getProperty("management.server.address"));
            }
        }
    }

    private static void require(String setting, @Nullable String address) {
        if (address == null || !isLoopback(address)) {
            throw new ListensBeyondThisMachine(setting, address);
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
