package court.bpmn;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a field holds. A person, party, room or document is given by its id; a number is whole; money is yuan with at most two decimals. */
public enum FieldType {
    TEXT,
    LONGTEXT,
    DATE,
    DATETIME,
    NUMBER,
    MONEY,
    BOOLEAN,
    CHOICE,
    MULTICHOICE,
    PERSON,
    PARTY,
    PARTIES,
    ROOM,
    DOCUMENT,
    PERIOD;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
