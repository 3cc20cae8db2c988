package court.exchange.change;

import java.time.LocalDate;
import java.util.Map;

/**
 * An event as its source tells it, before our mapping says what it means.
 *
 * @param party name of a party; empty when the event names none
 * @param answers id of the event that this one decides on; empty when it decides on none
 * @param words words that have columns of their own
 */
record EventBody(
        LocalDate day,
        int sequence,
        String text,
        String meaning,
        String party,
        String answers,
        Map<String, String> words) {}
