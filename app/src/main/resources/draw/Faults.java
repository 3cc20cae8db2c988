import java.util.ArrayList;
import java.util.List;

/** What does not hold. */
final class Faults {
    private final List<String> all = new ArrayList<>();
    private int entry;

    /** The number of the entry that is read from here on. */
    void at(int number) {
        entry = number;
    }

    /** A fault of the entry that is being read. */
    void of(String what) {
        all.add("entry " + entry + ": " + what);
    }

    /** A fault of the book as a whole. */
    void add(String what) {
        all.add(what);
    }

    List<String> all() {
        return all;
    }
}
