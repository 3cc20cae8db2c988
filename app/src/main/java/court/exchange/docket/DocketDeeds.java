package court.exchange.docket;

import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.exchange.db.EntryRow;
import court.exchange.job.Rejection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entries of a case as deeds, each with the key of its entry, so that a second import adds nothing. */
final class DocketDeeds {
    private static final String TEXT = "text";

    private final DocketMapping mapping;
    private final List<NewDeed> deeds = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private int entries;

    private DocketDeeds(DocketMapping mapping) {
        this.mapping = mapping;
    }

    static DocketDeeds of(DocketCase docket, List<EntryRow> entries, DocketMapping mapping) {
        DocketDeeds all = new DocketDeeds(mapping);
        Set<String> seen = new HashSet<>();
        for (EntryRow entry : entries) {
            if (seen.add(entry.entryId())) {
                all.deeds.add(all.deed(entry));
            } else {
                all.rejections.add(rejection(entry, "exchange.entry-twice", entry.entryId()));
            }
        }
        all.entries = all.deeds.size();
        all.frame(docket);
        return all;
    }

    private NewDeed deed(EntryRow entry) {
        Map<String, String> detail = new HashMap<>(Map.of(TEXT, entry.text()));
        DeedKind kind = mapping.meaning(entry.meaning())
                .map(meaning -> {
                    detail.putAll(meaning.words());
                    return meaning.deed();
                })
                .orElse(DeedKind.NOTE);
        return new NewDeed(kind, entry.day(), entry.sequence(), null, null, detail, "entry:" + entry.entryId());
    }

    /** A docket begins with its acceptance and ends with its closing, unless events of its own say so. */
    private void frame(DocketCase docket) {
        if (!has(DeedKind.ACCEPTED) && !has(DeedKind.REFUSED) && !has(DeedKind.DEFECTS_NOTICED)) {
            deeds.add(0, framing(DeedKind.ACCEPTED, acceptedOn(docket), detail("number", docket.number())));
        }
        LocalDate closedOn = docket.closedOn();
        if (closedOn != null && !has(DeedKind.CLOSED)) {
            deeds.add(framing(
                    DeedKind.CLOSED, closedOn, Map.of("manner", docket.manner().name())));
        }
    }

    private static LocalDate acceptedOn(DocketCase docket) {
        LocalDate filedOn = docket.filedOn();
        return filedOn == null ? docket.filing().submittedOn() : filedOn;
    }

    private boolean has(DeedKind kind) {
        return deeds.stream().anyMatch(deed -> deed.kind() == kind);
    }

    private static NewDeed framing(DeedKind kind, LocalDate day, Map<String, String> detail) {
        return new NewDeed(kind, day, 1, null, null, detail, "case:" + kind.code());
    }

    private static Map<String, String> detail(String key, @Nullable String value) {
        return value == null ? Map.of() : Map.of(key, value);
    }

    static Rejection rejection(EntryRow entry, String code, Object... args) {
        return new Rejection(
                DocketFiles.EVENTS, entry.line(), entry.caseKey(), code, List.of(args), entry.raw(), false);
    }

    List<NewDeed> deeds() {
        return deeds;
    }

    List<Rejection> rejections() {
        return rejections;
    }

    /** Entries that are deeds or notes now. */
    int entries() {
        return entries;
    }
}
