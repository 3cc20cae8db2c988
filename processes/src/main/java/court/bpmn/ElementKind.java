package court.bpmn;

import java.util.Arrays;
import java.util.Optional;

/** What may stand in a model. */
public enum ElementKind {
    START("startEvent"),
    END("endEvent"),
    USER_TASK("userTask"),
    SERVICE_TASK("serviceTask"),
    CALL("callActivity"),
    SUB_PROCESS("subProcess"),
    EXCLUSIVE_GATEWAY("exclusiveGateway"),
    PARALLEL_GATEWAY("parallelGateway"),
    MESSAGE_CATCH("intermediateCatchEvent"),
    MESSAGE_BOUNDARY("boundaryEvent");

    private final String tag;

    ElementKind(String tag) {
        this.tag = tag;
    }

    static Optional<ElementKind> ofTag(String tag) {
        return Arrays.stream(values()).filter(kind -> kind.tag.equals(tag)).findFirst();
    }

    /** Whether a token rests here until the standing of the case fulfils {@code done}. */
    public boolean waits() {
        return this == USER_TASK || this == MESSAGE_CATCH || this == MESSAGE_BOUNDARY;
    }
}
