package court.casefile;

import court.casefile.model.DeedKind;
import court.kernel.DeedId;
import court.kernel.PartyId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deed to be recorded, with the day on which it really happened.
 *
 * @param sequence order within the source for deeds of one day; 0 for deeds entered by hand
 * @param sourceId key of the entry in the docket that it came from; makes recording idempotent
 * @param answers source id of the deed that this one answers, when both are recorded together
 */
public record NewDeed(
        DeedKind kind,
        LocalDate day,
        int sequence,
        @Nullable PartyId party,
        @Nullable DeedId about,
        Map<String, String> detail,
        @Nullable String sourceId,
        @Nullable String answers) {
    public NewDeed(
            DeedKind kind,
            LocalDate day,
            int sequence,
            @Nullable PartyId party,
            @Nullable DeedId about,
            Map<String, String> detail,
            @Nullable String sourceId) {
        this(kind, day, sequence, party, about, detail, sourceId, null);
    }

    public static NewDeed of(DeedKind kind, LocalDate day) {
        return new NewDeed(kind, day, 0, null, null, Map.of(), null);
    }

    public static NewDeed of(DeedKind kind, LocalDate day, Map<String, String> detail) {
        return new NewDeed(kind, day, 0, null, null, detail, null);
    }

    public NewDeed by(@Nullable PartyId who) {
        return new NewDeed(kind, day, sequence, who, about, detail, sourceId, answers);
    }

    public NewDeed about(@Nullable DeedId deed) {
        return new NewDeed(kind, day, sequence, party, deed, detail, sourceId, answers);
    }

    NewDeed under(String key) {
        return new NewDeed(kind, day, sequence, party, about, detail, key, answers);
    }
}
