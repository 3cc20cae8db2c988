package court.exchange.change;

import court.exchange.docket.DocketFiles;
import court.exchange.job.JobFiles;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside files of changes: the moment of which they tell, and the mapping that they are read by.
 *
 * @param mapping null when the files bring their own
 */
public record ChangeFrame(LocalDateTime asOf, @Nullable String mapping) {
    /** The moment that a sender names, or now. */
    public static ChangeFrame of(@Nullable String asOf, @Nullable String mapping, Clock clock) {
        LocalDateTime moment = asOf == null || asOf.isBlank()
                ? LocalDateTime.ofInstant(clock.instant(), clock.getZone())
                : RowVersion.moment(asOf.strip());
        return new ChangeFrame(moment, mapping);
    }

    public void into(JobFiles files) {
        keep(files, ChangeFiles.AS_OF, asOf.toString());
        if (mapping != null) {
            keep(files, ChangeFiles.MAPPING, mapping);
        }
    }

    private static void keep(JobFiles files, String name, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        files.keep(name, new ByteArrayInputStream(content), DocketFiles.LARGEST_MAPPING);
    }
}
