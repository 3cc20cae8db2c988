package court.kernel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A typed identity; written as the plain UUID. */
public interface Id {
    @JsonValue
    UUID value();
}
