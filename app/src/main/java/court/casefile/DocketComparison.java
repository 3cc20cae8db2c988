package court.casefile;

import court.casefile.db.DeedRow;
import court.casefile.db.PartyRow;
import court.casefile.model.DeedKind;
import court.kernel.CaseId;
import court.kernel.DeedId;
import court.kernel.PartyId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Holds the deeds of a case that came from its docket against those that the docket tells of now. */
final class DocketComparison {
    private static final List<String> PREFIXES = List.of("entry:", "case:");

    private final CaseId id;
    private final DeedRows rows;
    private final List<PartyRow> parties;
    private final Revision revision;
    private final Map<String, DeedRow> standing = new LinkedHashMap<>();
    private final Map<String, DeedId> ids = new HashMap<>();
    private final Difference found =
            new Difference(new ArrayList<>(), new ArrayList<>(), new HashSet<>(), new HashSet<>());

    DocketComparison(CaseId id, DeedRows rows, List<PartyRow> parties, List<DeedRow> before) {
        this.id = id;
        this.rows = rows;
        this.parties = parties;
        this.revision = Revision.of(before);
        before.stream()
                .filter(deed -> deed.reversedAt() == null && deed.sourceId() != null)
                .filter(deed -> PREFIXES.stream().anyMatch(Revision.key(deed)::startsWith))
                .forEach(deed -> standing.put(Revision.key(deed), deed));
    }

    /** What has to be recorded and reversed; deeds that answer another come after it. */
    record Difference(
            List<DeedRow> fresh, List<DeedRow> reversed, Set<String> strangers, Set<String> unanswered) {
        boolean isEmpty() {
            return fresh.isEmpty() && reversed.isEmpty();
        }
    }

    Difference with(List<DocketDeed> wanted, Predicate<String> leads) {
        wanted.stream().filter(deed -> deed.answers() == null).forEach(this::hold);
        wanted.stream().filter(deed -> deed.answers() != null).forEach(this::hold);
        standing.entrySet().stream()
                .filter(left -> leads.test(left.getKey()))
                .forEach(left -> found.reversed().add(left.getValue()));
        return found;
    }

    private void hold(DocketDeed wanted) {
        NewDeed deed = resolved(wanted);
        DeedRow row = rows.of(id, List.of(deed.under(revision.next(wanted.key())))).get(0);
        DeedRow known = standing.remove(wanted.key());
        if (known != null && same(known, row)) {
            ids.put(wanted.key(), known.id());
            return;
        }
        if (known != null) {
            found.reversed().add(known);
        }
        found.fresh().add(row);
        ids.put(wanted.key(), row.id());
    }

    private NewDeed resolved(DocketDeed wanted) {
        DeedId about = wanted.answers() == null ? null : ids.get(wanted.answers());
        if (wanted.answers() != null && about == null) {
            found.unanswered().add(wanted.key());
        }
        PartyId party = party(wanted.party());
        boolean stranger = wanted.party() != null && party == null;
        if (stranger) {
            found.strangers().add(wanted.key());
        }
        return new NewDeed(
                stranger ? DeedKind.NOTE : wanted.kind(),
                wanted.day(),
                wanted.sequence(),
                party,
                about,
                wanted.detail(),
                wanted.key());
    }

    private @Nullable PartyId party(@Nullable String name) {
        return parties.stream()
                .filter(party -> party.name().equals(name))
                .map(PartyRow::id)
                .findFirst()
                .orElse(null);
    }

    private static boolean same(DeedRow known, DeedRow wanted) {
        return known.kind().equals(wanted.kind())
                && known.day().equals(wanted.day())
                && known.sequence() == wanted.sequence()
                && Objects.equals(known.partyId(), wanted.partyId())
                && Objects.equals(known.about(), wanted.about())
                && known.detail().equals(wanted.detail());
    }
}
