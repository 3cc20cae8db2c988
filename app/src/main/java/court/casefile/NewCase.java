package court.casefile;

import court.casefile.model.Party;
import court.facts.CaseClass;
import court.facts.Procedure;
import court.kernel.CourtId;
import court.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A filing: who sues whom over what.
 *
 * @param cause name of the cause of action (案由)
 * @param filingFacts answers that triage asks for, by component name of {@code FilingFacts}
 * @param source where the case comes from: {@code DESK} for one filed here, else the name of the docket
 */
public record NewCase(
        CourtId court,
        CaseClass caseClass,
        Procedure procedure,
        String cause,
        Money amount,
        boolean foreign,
        boolean detained,
        List<NewParty> parties,
        Map<String, Object> filingFacts,
        LocalDate submittedOn,
        String source,
        @Nullable String sourceId) {

    /** A party of a filing. */
    public record NewParty(
            Party.Side side,
            String name,
            boolean organisation,
            @Nullable String agent,
            @Nullable String contact,
            boolean abroad) {}
}
