package court.process.moving;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Where cases go that rest at an element which the new version does not have.
 *
 * @param process the model that held the element, and holds the one that takes its cases
 */
public record Instruction(
        @NotNull @Size(max = 100) @Pattern(regexp = Instruction.ID)
        String process,

        @NotNull @Size(max = 100) @Pattern(regexp = Instruction.ID)
        String from,

        @NotNull @Size(max = 100) @Pattern(regexp = Instruction.ID)
        String to) {
    static final String ID = "[A-Za-z][A-Za-z0-9_.-]*";
}
