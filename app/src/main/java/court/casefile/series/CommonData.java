package court.casefile.series;

import court.facts.Procedure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all cases of a series share, said once.
 *
 * @param procedure ordinary civil procedure when left out
 * @param submittedOn today when left out
 */
public record CommonData(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String cause,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Plaintiff> plaintiffs,
        @Nullable Procedure procedure,
        @Nullable LocalDate submittedOn) {
    Procedure way() {
        return procedure == null ? Procedure.ORDINARY : procedure;
    }

    /** A plaintiff of every case. */
    public record Plaintiff(
            @NotBlank @Size(max = 200) String name,
            boolean organisation,
            @Nullable @Size(max = 200) String contact,
            @Nullable @Size(max = 100) String agent) {}
}
