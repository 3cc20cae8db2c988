package court.config;

import java.io.Serial;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The own database cannot start; the message tells the operator what to do. */
final class DatabaseUnavailable extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    enum Reason {
        FOLDER_TAKEN(
                "the data folder %s is used by another running Tianping; stop that one, or set court.database.directory to another folder"),
        FOLDER_UNUSABLE(
                "the data folder %s cannot be created or written; check its owner and free space, or set court.database.directory"),
        START_FAILED(
                "the database in %s did not start; see the cause above, or set spring.datasource.url to a PostgreSQL server of your own");

        private final String message;

        Reason(String message) {
            this.message = message;
        }
    }

    private final Reason reason;
    private final transient Path folder;

    DatabaseUnavailable(Reason reason, Path folder, @Nullable Throwable cause) {
        super(reason.message.formatted(folder), cause);
        this.reason = reason;
        this.folder = folder;
    }

    Reason reason() {
        return reason;
    }

    Path folder() {
        return folder;
    }
}
