package court.process.db;

import court.kernel.CourtId;
import court.kernel.DivisionId;
import court.kernel.PersonId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of the open work a person may see and asks for.
 *
 * @param titles Chinese titles that the text means in the reader's language
 * @param scope MINE (given or handed on to the person), OPEN (may be taken), ALL (both)
 * @param kind null asks for all; of WAIT, what a case waits for, the scopes MINE and OPEN hold nothing unless it is asked for
 */
public record InboxQuery(
        PersonId person,
        CourtId court,
        @Nullable DivisionId division,
        Set<String> roles,
        String scope,
        @Nullable String text,
        Set<String> titles,
        @Nullable String light,
        @Nullable String kind,
        @Nullable LocalDate dueBy,
        @Nullable LocalDate afterDue,
        @Nullable UUID afterId,
        int limit) {}
