package court.exchange.docket;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a row of events may say, by the name that a mapping uses. */
enum EventField {
    /** Key of the case, as the file of cases has it. */
    @JsonProperty("case")
    CASE,
    /** What tells the events of one case apart. */
    @JsonProperty("id")
    ID,
    @JsonProperty("day")
    DAY,
    @JsonProperty("sequence")
    SEQUENCE,
    /** What the timeline shows of an event that means no deed. */
    @JsonProperty("text")
    TEXT,
    /** What the meanings are looked up by. */
    @JsonProperty("meaning")
    MEANING
}
