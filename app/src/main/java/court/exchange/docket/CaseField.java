package court.exchange.docket;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a row of cases may say, by the name that a mapping uses. */
public enum CaseField {
    @JsonProperty("key")
    KEY,
    @JsonProperty("submitted")
    SUBMITTED,
    @JsonProperty("filed")
    FILED,
    @JsonProperty("closed")
    CLOSED,
    @JsonProperty("manner")
    MANNER,
    @JsonProperty("court")
    COURT,
    @JsonProperty("number")
    NUMBER,
    @JsonProperty("class")
    CASE_CLASS,
    @JsonProperty("procedure")
    PROCEDURE,
    @JsonProperty("cause")
    CAUSE,
    @JsonProperty("amount")
    AMOUNT,
    @JsonProperty("plaintiffs")
    PLAINTIFFS,
    @JsonProperty("defendants")
    DEFENDANTS,
    @JsonProperty("third-parties")
    THIRD_PARTIES,
    /** Of two rows of one case the one with the later version counts. */
    @JsonProperty("version")
    VERSION,
    @JsonProperty("deleted")
    DELETED
}
