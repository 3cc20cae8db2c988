package court.demo;

import court.hearing.db.RoomRow;
import court.kernel.CourtId;
import court.kernel.DivisionId;
import court.kernel.PersonId;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Who tries civil cases in one court of the demonstration.
 *
 * @param judges the more often a judge stands in the list, the more cases fall to that judge
 */
record DemoDocketBench(
        CourtId court,
        String code,
        DivisionId division,
        List<PersonId> judges,
        PersonId clerk,
        @Nullable PersonId assistant,
        String president,
        List<RoomRow> rooms) {
    PersonId judge(Random dice) {
        return judges.get(dice.nextInt(judges.size()));
    }

    /** The two others of a panel. */
    List<PersonId> members(PersonId judge) {
        return judges.stream()
                .distinct()
                .filter(other -> !other.equals(judge))
                .limit(2)
                .toList();
    }
}
