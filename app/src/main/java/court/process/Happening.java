package court.process;

import java.time.LocalDate;
import java.util.UUID;

/** A deed as processes see it: its id, its kind (the name of a message) and its legal day. */
public record Happening(UUID deed, String kind, LocalDate day) {}
