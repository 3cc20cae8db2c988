package court.assignment.db;

import court.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What a court has settled for a judge; no coefficient, and version nothing, where the one of the post counts. */
public record JudgeRow(
        PersonId personId,
        String name,
        @Nullable String divisionName,
        @Nullable Integer coefficient,
        String causes,
        String procedures,
        @Nullable Integer ceiling,
        int version) {
    /** The same with its lists written in one way. */
    public JudgeRow listed(String causeNames, String procedureNames) {
        return new JudgeRow(personId, name, divisionName, coefficient, causeNames, procedureNames, ceiling, version);
    }
}
