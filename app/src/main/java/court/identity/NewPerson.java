package court.identity;

import court.kernel.CourtId;
import court.kernel.DivisionId;
import court.kernel.Refused;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person to be added: account, name, court, first duties and the day they begin. */
public record NewPerson(
        String account,
        String name,
        CourtId court,
        @Nullable DivisionId division,
        Set<Role> roles,
        LocalDate from,
        String password) {
    /** Longer ones would be hashed only in part; a Chinese character takes three bytes. */
    private static final int MOST_BYTES = 72;

    public NewPerson {
        requireStorable(password);
    }

    static void requireStorable(String password) {
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw Refused.malformed("identity.password-too-long", MOST_BYTES);
        }
    }
}
