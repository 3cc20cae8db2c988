package court.demo;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The demonstration was told to listen where others can reach it. */
final class ListensBeyondThisMachine extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    ListensBeyondThisMachine(String setting, @Nullable String address) {
        super("the profile demo has accounts with a public password and listens on this machine only, but %s is %s"
                .formatted(setting, address == null ? "not set" : address));
    }
}
