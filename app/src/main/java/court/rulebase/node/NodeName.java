package court.rulebase.node;

import court.rulebase.RulebaseSettings;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What this node is called: as set, else by machine and port, so that it comes back under its name after a restart. */
@Component
class NodeName {
    private static final Logger log = LoggerFactory.getLogger(NodeName.class);
    private final String name;

    NodeName(RulebaseSettings settings, Environment environment) {
        String set = settings.node();
        this.name = set == null ? machine() + place(environment) : set;
    }

    /** Where the system chooses the port, the process tells nodes of one machine apart. */
    private static String place(Environment environment) {
        int port = environment.getProperty("server.port", Integer.class, 0);
        return port > 0 ? ":" + port : "/" + ProcessHandle.current().pid();
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            log.debug("this machine has no name", e);
            return "localhost";
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
