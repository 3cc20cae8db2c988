package court.process;

import court.bpmn.ModelClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Clocks that models add to those of the law; implemented by the module that keeps clocks. A model can start and stop
 * these and no others.
 */
public interface ModelClocks {
    /**
     * A clock of a place to which a case has come just now.
     *
     * @param place the engine's id of the place; it stays when the case is moved to another version
     * @param model name of the model, in Chinese and in English
     */
    record Entered(
            String place,
            ModelClock clock,
            String processId,
            String element,
            String model,
            String modelEn,
            String version) {}

    /**
     * Has the clocks of a case run as long as the case is at their places.
     *
     * @param by the deed that has moved the case
     * @param day its legal day, on which the case came to its places and left others
     * @param places every place where the case is now; asked for only where a clock may stop
     */
    void settle(CaseMoment moment, UUID by, LocalDate day, List<Entered> entered, Supplier<Set<String>> places);
}
