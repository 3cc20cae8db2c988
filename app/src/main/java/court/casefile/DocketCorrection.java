package court.casefile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import court.audit.AuditLog;
import court.casefile.db.CaseMapper;
import court.casefile.db.CaseRow;
import court.casefile.db.PartyRow;
import court.casefile.model.Party;
import court.kernel.CaseId;
import court.kernel.PartyId;
import court.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings what was filed of a case to what its docket says of it now. */
@Component
class DocketCorrection {
    private final CaseMapper mapper;
    private final AuditLog audit;

    DocketCorrection(CaseMapper mapper, AuditLog audit) {
        this.mapper = mapper;
        this.audit = audit;
    }

    /** Corrects row and parties; empty when nothing differs. */
    Optional<CaseRow> correct(CaseRow row, NewCase filing, @Nullable String number) {
        if (!row.caseClass().equals(filing.caseClass().name()) || !row.courtId().equals(filing.court())) {
            throw Refused.because("casefile.cannot-change-class");
        }
        List<PartyRow> parties = mapper.parties(row.id());
        correctParties(row.id(), parties, filing.parties());
        CaseRow corrected = corrected(row, filing, number == null ? row.number() : number);
        boolean same = corrected.equals(row);
        if (!same) {
            mapper.correct(corrected);
        }
        List<PartyRow> partiesNow = mapper.parties(row.id());
        if (same && partiesNow.equals(parties)) {
            return Optional.empty();
        }
        audit.record(
                "casefile.corrected",
                row.id(),
                Map.of("before", filed(row, parties), "after", filed(corrected, partiesNow)));
        return Optional.of(Objects.requireNonNull(mapper.byId(row.id())));
    }

    private static Map<String, Object> filed(CaseRow row, List<PartyRow> parties) {
        return Map.of(
                "number", Objects.requireNonNullElse(row.number(), ""),
                "cause", row.cause(),
                "amount", row.amount(),
                "submittedOn", row.submittedOn(),
                "filingFacts", row.filingFacts(),
                "parties",
                        parties.stream()
                                .map(party -> Map.of("id", party.id(), "side", party.side(), "name", party.name()))
                                .toList());
    }

    private static CaseRow corrected(CaseRow r, NewCase filing, @Nullable String number) {
        ObjectNode facts = r.filingFacts().deepCopy();
        facts.put("proposedProcedure", filing.procedure().name());
        return CaseRows.refiled(r, filing, Filings.title(filing), number, facts);
    }

    /** Names that stay keep their party; a name in the place of one that is gone is that party's right name. */
    private void correctParties(CaseId id, List<PartyRow> before, List<NewCase.NewParty> wanted) {
        List<PartyRow> left = new ArrayList<>(before);
        PartyRow[] after = new PartyRow[wanted.size()];
        for (int i = 0; i < after.length; i++) {
            NewCase.NewParty party = wanted.get(i);
            after[i] = take(left, p -> same(p, party.side()) && p.name().equals(party.name()), party, i);
        }
        for (int i = 0; i < after.length; i++) {
            NewCase.NewParty party = wanted.get(i);
            after[i] = after[i] == null ? take(left, p -> same(p, party.side()), party, i) : after[i];
        }
        List<PartyRow> fresh = new ArrayList<>();
        for (int i = 0; i < after.length; i++) {
            if (after[i] == null) {
                fresh.add(row(PartyId.next(), id, wanted.get(i), i));
            } else if (!before.contains(after[i])) {
                mapper.correctParty(after[i]);
            }
        }
        left.forEach(party -> mapper.removeParty(party.id()));
        if (!fresh.isEmpty()) {
            mapper.insertParties(fresh);
        }
    }

    private static boolean same(PartyRow row, Party.Side side) {
        return row.side().equals(side.name());
    }

    private static @Nullable PartyRow take(
            List<PartyRow> left, Predicate<PartyRow> which, NewCase.NewParty party, int place) {
        for (PartyRow row : left) {
            if (which.test(row)) {
                left.remove(row);
                return new PartyRow(
                        row.id(),
                        row.caseId(),
                        row.side(),
                        party.name(),
                        party.organisation() ? "ORGANISATION" : "PERSON",
                        row.agent(),
                        row.contact(),
                        row.abroad(),
                        place + 1);
            }
        }
        return null;
    }

    private static PartyRow row(PartyId id, CaseId caseId, NewCase.NewParty party, int place) {
        return new PartyRow(
                id,
                caseId,
                party.side().name(),
                party.name(),
                party.organisation() ? "ORGANISATION" : "PERSON",
                party.agent(),
                party.contact(),
                party.abroad(),
                place + 1);
    }
}
