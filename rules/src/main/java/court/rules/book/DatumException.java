package court.rules.book;

import court.rules.book.Datum.Place;
import java.util.Arrays;
import java.util.List;

/** A value that does not fit where it stands. */
public final class DatumException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Place place;
    private final String code;
    private final transient List<String> args;

    public DatumException(Place place, String code, Object... args) {
        super(place.path() + ": " + code);
        this.place = place;
        this.code = code;
        this.args = Arrays.stream(args).map(String::valueOf).toList();
    }

    public Place place() {
        return place;
    }

    public String code() {
        return code;
    }

    public List<String> args() {
        return args;
    }
}
