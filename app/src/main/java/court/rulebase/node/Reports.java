package court.rulebase.node;

import court.rulebase.db.NodeMapper;
import court.rulebase.node.Running.Failure;
import court.rulebase.node.Running.Loaded;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Says on the rules page how this node fares, and that it lives: also while a long build keeps it from anything else. */
@Component
class Reports {
    private final NodeMapper nodes;
    private final Running running;
    private final String node;
    private volatile boolean left;

    Reports(NodeMapper nodes, Running running, NodeName name) {
        this.nodes = nodes;
        this.running = running;
        this.node = name.toString();
    }

    String node() {
        return node;
    }

    /** Tells the state that this node is in. */
    void tell() {
        UUID answering = running.loaded().map(Loaded::id).orElse(null);
        Failure failure = running.failure().orElse(null);
        if (failure != null) {
            // the database takes no NUL in a text
            nodes.report(
                    node, failure.id(), answering, "FAILED", failure.message().replace('\0', ' '));
        } else if (answering != null) {
            nodes.report(node, answering, answering, "READY", "");
        }
    }

    @Scheduled(fixedDelayString = "${court.rulebase.beat-every:3s}")
    void beat() {
        if (nodes.beat(node) == 0 && !left) {
            tell();
        }
        nodes.removeLongGone();
    }

    void leave() {
        left = true;
        nodes.remove(node);
    }
}
