package court.assignment.db;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the book of a court stands: its last entry, and the next secret of the chain in use. */
public record BookRow(int number, String hash, @Nullable UUID chainId, int link) {}
