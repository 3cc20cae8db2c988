package court.triage;

import com.fasterxml.jackson.databind.JsonNode;
import court.casefile.db.CaseRow;
import court.facts.Procedure;
import court.facts.triage.FilingFacts;
import court.facts.triage.WageLine;
import court.identity.Court;
import court.identity.CourtLevel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rules are told of a filing: the case itself, and the answers given at the desk; what is missing is no. */
record ProcedureFacts(CaseRow row, JsonNode answers, Court court, LocalDate filedDay) {
    private static final String SUFFIX = "(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$";

    /** The tables name a province without its kind. */
    String province() {
        return court.province().replaceFirst(SUFFIX, "");
    }

    FilingFacts with(@Nullable WageLine line) {
        return new FilingFacts(
                province(),
                filedDay,
                court.level() == CourtLevel.BASIC,
                row.amount().signum() == 0 ? null : row.amount(),
                line == null ? null : line.smallClaimsLine(),
                line == null ? null : line.agreementLine(),
                line == null ? null : line.simplifiedLine(),
                line != null && line.sampleLine(),
                yes("moneyClaim"),
                yes("factsClear"),
                agreed().orElse(null),
                yes("onePartyOutside"),
                yes("specialised"),
                row.foreignCase() || yes("foreign"),
                yes("personalStatus"),
                yes("appraisalNeeded"),
                yes("partyMissing"),
                yes("counterclaim"),
                yes("publicInterest"),
                yes("mass"),
                yes("publicAttention"),
                yes("newOrHard"),
                yes("panelByLaw"),
                yes("manyParties"),
                yes("remand"),
                yes("retrial"),
                yes("thirdPartyRevocation"));
    }

    private boolean yes(String question) {
        return answers.path(question).asBoolean(false);
    }

    /** The procedure that both sides have agreed upon, when they have. */
    Optional<Procedure> agreed() {
        return agreed(answers);
    }

    static Optional<Procedure> agreed(JsonNode answers) {
        String name = answers.path("agreedProcedure").asText("");
        return Arrays.stream(Procedure.values())
                .filter(procedure -> procedure.name().equals(name))
                .findFirst();
    }
}
