package court.exchange.docket;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a row of events may say, by the name that a mapping uses. */
public enum EventField {
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
    MEANING,
    /** Name of the party whose deed it is. */
    @JsonProperty("party")
    PARTY,
    /** Id of the event that this one decides on. */
    @JsonProperty("answers")
    ANSWERS,
    /** Of two rows of one event the one with the later version counts. */
    @JsonProperty("version")
    VERSION,
    @JsonProperty("deleted")
    DELETED
}
