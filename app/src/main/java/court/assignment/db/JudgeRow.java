package court.assignment.db;

import court.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What a court has settled for a judge; version nothing where nothing is settled yet. */
public record JudgeRow(
        PersonId personId,
        String name,
        @Nullable String divisionName,
        int coefficient,
        String causes,
        String procedures,
        @Nullable Integer ceiling,
        int version) {}
