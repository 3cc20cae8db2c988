package court.casefile;

import court.casefile.model.DeedKind;
import court.kernel.DeedId;
import court.kernel.PartyId;
import court.process.FormSubmission;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns a filled form into deeds: its day, its party or parties, and the rest of its fields as words. */
public final class DeedForms {
    private static final String DAY = "effectiveDay";
    private static final String PARTY = "party";
    static final String PARTIES = "recipients";
    private static final Set<String> NOT_WORDS = Set.of(DAY, PARTY, PARTIES);

    private DeedForms() {}

    /** The deed that the form performs, for the one party that it names, if any. */
    public static NewDeed one(FormSubmission form, DeedKind kind, Map<String, String> more) {
        Map<String, String> words = new HashMap<>(words(form));
        words.putAll(more);
        return new NewDeed(
                kind,
                day(form),
                0,
                text(form, PARTY).map(PartyId::parse).orElse(null),
                form.about() == null ? null : new DeedId(form.about()),
                words,
                null);
    }

    /** The deed that the form performs on a day, which it may not ask for. */
    public static NewDeed dated(FormSubmission form, DeedKind kind, LocalDate day, Map<String, String> more) {
        Map<String, String> words = new HashMap<>(words(form));
        words.putAll(more);
        return NewDeed.of(kind, day, words).about(form.about() == null ? null : new DeedId(form.about()));
    }

    /** One deed for each party that the form names. */
    public static List<NewDeed> each(FormSubmission form, DeedKind kind) {
        NewDeed deed = one(form, kind, Map.of());
        return form.values().get(PARTIES) instanceof List<?>
                ? parties(form).stream().map(deed::by).toList()
                : List.of(deed);
    }

    /** The parties that a form names, one by one. */
    static List<PartyId> parties(FormSubmission form) {
        return form.values().get(PARTIES) instanceof List<?> list
                ? list.stream().map(party -> PartyId.parse(party.toString())).toList()
                : text(form, PARTY).map(PartyId::parse).stream().toList();
    }

    public static LocalDate day(FormSubmission form) {
        return LocalDate.parse(text(form, DAY).orElseThrow());
    }

    public static Optional<String> text(FormSubmission form, String field) {
        return Optional.ofNullable(form.values().get(field))
                .map(Object::toString)
                .filter(t -> !t.isBlank());
    }

    private static Map<String, String> words(FormSubmission form) {
        Map<String, String> words = new HashMap<>();
        form.values().forEach((key, value) -> {
            if (value != null && !NOT_WORDS.contains(key)) {
                words.put(key, value.toString());
            }
        });
        return words;
    }
}
