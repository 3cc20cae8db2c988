package court.assignment.model;

import court.kernel.Sha256;
import java.util.List;

/**
 * An entry of the book of assignments of a court: a text of lines, chained by the hash of the entry before it. What an entry
 * says is what is hashed; nothing is kept beside it.
 */
public final class Entry {
    /** What stands before the first entry. */
    public static final String BEGINNING = "0".repeat(64);

    private final StringBuilder text = new StringBuilder();
    private final int number;

    private Entry(String kind, String court, int number, String previous, String at, String by) {
        this.number = number;
        line("tianping-assignment", "1");
        line("court", court);
        line("entry", Integer.toString(number));
        line("previous", previous);
        line("kind", kind);
        line("at", at);
        line("by", by);
    }

    public static Entry of(String kind, String court, int number, String previous, String at, String by) {
        return new Entry(kind, court, number, previous, at, by);
    }

    /** Adds a line; what people wrote is put on one line. */
    public Entry line(String word, String... values) {
        text.append(word);
        for (String value : values) {
            text.append(' ').append(value.replaceAll("\\s+", " ").strip());
        }
        text.append('\n');
        return this;
    }

    /** Commits to everything so far, reveals the secret and writes who is drawn for each place, in their order. */
    public List<String> draw(String secret, List<Place> places) {
        String commitment = Sha256.hex(text.toString());
        String seed = Lottery.seed(secret, commitment);
        List<String> drawn = Place.draw(places, seed);
        line("commitment", commitment);
        line("secret", secret);
        for (int i = 0; i < drawn.size(); i++) {
            line("drawn", Integer.toString(i + 1), drawn.get(i));
        }
        return drawn;
    }

    public int number() {
        return number;
    }

    public String text() {
        return text.toString();
    }

    public String hash() {
        return Sha256.hex(text());
    }
}
