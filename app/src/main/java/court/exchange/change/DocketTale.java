package court.exchange.change;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import court.casefile.DocketDeed;
import court.casefile.model.ClosingManner;
import court.casefile.model.DeedKind;
import court.exchange.db.SourceRow;
import court.exchange.docket.CaseField;
import court.exchange.docket.Cells;
import court.exchange.docket.DocketCase;
import court.exchange.docket.DocketMapping;
import court.exchange.docket.Meaning;
import court.kernel.CourtId;
import court.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a case tell, all taken together: a pure function of the latest versions, so that it does not matter in
 * which order they came.
 */
final class DocketTale {
    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private final DocketMapping mapping;
    private final ObjectMapper json;
    private final DeedPeople people;
    private final List<Finding> findings = new ArrayList<>();

    DocketTale(DocketMapping mapping, ObjectMapper json, DeedPeople people) {
        this.mapping = mapping;
        this.json = json;
        this.people = people;
    }

    /** Something that a row says and that nothing here answers to. */
    record Finding(String code, String about, @Nullable LocalDate day) {}

    List<Finding> findings() {
        return findings;
    }

    /** The case that a row tells of; the row has been read before. */
    DocketCase filing(SourceRow row, LocalDate today, Function<String, CourtId> courts) {
        Map<String, String> cells = json.convertValue(row.body(), CELLS);
        return DocketCase.of(field -> cells.getOrDefault(field.name(), ""), mapping.source(), today, courts);
    }

    List<DocketDeed> deeds(CourtId court, List<SourceRow> events) {
        List<DocketDeed> deeds = new ArrayList<>();
        for (SourceRow row : events) {
            if (!row.deleted()) {
                deeds.add(deed(court, row.rowId(), json.convertValue(row.body(), EventBody.class)));
            }
        }
        return deeds;
    }

    /** A docket begins with its acceptance and ends with its closing, unless events of its own say so. */
    void frame(DocketCase docket, List<DocketDeed> deeds) {
        if (docket.filedOn() != null && !has(deeds, DeedKind.ACCEPTED) && !has(deeds, DeedKind.REFUSED)) {
            deeds.add(framing(DeedKind.ACCEPTED, docket.filedOn(), Map.of()));
        }
        if (docket.closedOn() != null && !has(deeds, DeedKind.CLOSED)) {
            deeds.add(framing(
                    DeedKind.CLOSED,
                    docket.closedOn(),
                    Map.of("manner", docket.manner().name())));
        }
    }

    /** A case that its source has taken back altogether ends as struck (销案), on the last day that it told of, or the day of its filing. */
    List<DocketDeed> struck(SourceRow row, List<SourceRow> events, LocalDate submittedOn, LocalDate today) {
        LocalDate last = events.stream()
                .filter(event -> !event.deleted())
                .map(event -> json.convertValue(event.body(), EventBody.class).day())
                .max(LocalDate::compareTo)
                .orElse(submittedOn);
        String said = row.body().path(CaseField.CLOSED.name()).asText();
        LocalDate day = said.isEmpty() ? last : Cells.day(said, today);
        return List.of(framing(DeedKind.CLOSED, day, Map.of("manner", ClosingManner.STRUCK.name())));
    }

    private static boolean has(List<DocketDeed> deeds, DeedKind kind) {
        return deeds.stream().anyMatch(deed -> deed.kind() == kind);
    }

    private static DocketDeed framing(DeedKind kind, LocalDate day, Map<String, String> detail) {
        return new DocketDeed("case:" + kind.code(), kind, day, 1, null, null, detail);
    }

    private DocketDeed deed(CourtId court, String id, EventBody event) {
        Optional<Meaning> meaning = mapping.meaning(event.meaning());
        DeedKind kind = meaning.map(Meaning::deed).orElse(DeedKind.NOTE);
        Map<String, String> detail = new HashMap<>(Map.of("text", event.text()));
        meaning.ifPresent(known -> detail.putAll(known.words()));
        try {
            event.words()
                    .forEach((word, said) ->
                            resolve(court, kind, word, said, event, id).ifPresent(found -> detail.put(word, found)));
        } catch (Refused changedMapping) {
            findings.add(new Finding("unreadable-word", id, event.day()));
        }
        if (kind == DeedKind.EXTENSION_APPLIED) {
            detail.putIfAbsent("level", "PRESIDENT");
        }
        return new DocketDeed(
                "entry:" + id,
                kind,
                event.day(),
                event.sequence(),
                orNull(event.party()),
                event.answers().isEmpty() ? null : "entry:" + event.answers(),
                detail);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private Optional<String> resolve(
            CourtId court, DeedKind kind, String word, String said, EventBody event, String id) {
        Optional<String> found = switch (word) {
            case "judge", "assistant", "clerk" -> people.person(court, said);
            case "members" -> people.all(court, said);
            case "division" -> people.division(court, said);
            default -> Optional.of(DeedWord.of(kind, word, said));
        };
        if (found.isEmpty()) {
            findings.add(new Finding("unknown-" + word, id, event.day()));
        }
        return found;
    }
}
