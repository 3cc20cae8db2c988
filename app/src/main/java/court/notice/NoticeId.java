package court.notice;

import court.kernel.Id;
import court.kernel.Ids;
import java.util.UUID;

/** Identity of a notice; later ones are greater. */
public record NoticeId(UUID value) implements Id {
    public static NoticeId next() {
        return new NoticeId(Ids.next());
    }

    public static NoticeId parse(String text) {
        return new NoticeId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
