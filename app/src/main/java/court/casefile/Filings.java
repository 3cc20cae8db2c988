package court.casefile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import court.casefile.db.CaseMapper;
import court.casefile.db.CaseRow;
import court.casefile.db.PartyRow;
import court.casefile.model.DeedKind;
import court.casefile.model.Outcome;
import court.casefile.model.Party;
import court.casefile.model.Stage;
import court.facts.Bench;
import court.facts.Procedure;
import court.identity.Acting;
import court.identity.Court;
import court.identity.Courts;
import court.identity.Viewer;
import court.kernel.CaseId;
import court.kernel.CourtId;
import court.kernel.PartyId;
import court.kernel.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes complaints in: every submission gets a dated receipt, and a case from then on. */
@Service
public class Filings {
    private static final String RECEIPT = "收";
    private static final int NAMES_IN_TITLE = 1;

    private final CaseMapper mapper;
    private final CaseFile caseFile;
    private final Courts courts;
    private final Acting acting;
    private final ObjectMapper json;
    private final Clock clock;

    Filings(CaseMapper mapper, CaseFile caseFile, Courts courts, Acting acting, ObjectMapper json, Clock clock) {
        this.mapper = mapper;
        this.caseFile = caseFile;
        this.courts = courts;
        this.acting = acting;
        this.json = json;
        this.clock = clock;
    }

    /** Takes a filing and records its submission. */
    @Transactional
    public CaseId submit(NewCase filing) {
        return submit(filing, List.of());
    }

    /**
     * Takes a filing together with what has happened since, as a docket brings it.
     *
     * @param since deeds after the submission
     */
    @Transactional
    public CaseId submit(NewCase filing, List<NewDeed> since) {
        CaseId id = open(filing);
        List<NewDeed> deeds = new ArrayList<>();
        deeds.add(NewDeed.of(DeedKind.SUBMITTED, filing.submittedOn()));
        deeds.addAll(since);
        caseFile.record(id, deeds);
        return id;
    }

    /** Makes the case of a filing; whoever asks for it records its deeds, the submission among them. */
    CaseId open(NewCase filing) {
        if (filing.submittedOn().isAfter(LocalDate.now(clock))) {
            throw Refused.because("casefile.day-in-future", filing.submittedOn());
        }
        Court court = courts.get(filing.court());
        CaseId id = CaseId.next();
        mapper.insert(row(id, filing, court));
        List<PartyRow> parties = parties(id, filing);
        if (!parties.isEmpty()) {
            mapper.insertParties(parties);
        }
        return id;
    }

    /** The case that came from a source under this key, if it is here. */
    public Optional<CaseId> known(String source, String sourceId) {
        return Optional.ofNullable(mapper.bySource(source, sourceId));
    }

    /** The court of a case. */
    public CourtId court(CaseId id) {
        return row(id).courtId();
    }

    /** The day on which the filing of a case was handed in. */
    public LocalDate submittedOn(CaseId id) {
        return row(id).submittedOn();
    }

    private CaseRow row(CaseId id) {
        CaseRow row = mapper.byId(id);
        if (row == null) {
            throw Refused.notFound("casefile.no-such-case", id);
        }
        return row;
    }

    private CaseRow row(CaseId id, NewCase filing, Court court) {
        int year = filing.submittedOn().getYear();
        String code = Optional.ofNullable(court.code()).orElse("");
        String receipt = "（" + year + "）" + code + RECEIPT
                + String.format("%06d", mapper.nextSerial(court.id(), year, RECEIPT)) + "号";
        ObjectNode facts = json.valueToTree(filing.filingFacts());
        facts.put("proposedProcedure", filing.procedure().name());
        return new CaseRow(
                id,
                court.id(),
                receipt,
                null,
                filing.caseClass().name(),
                filing.procedure().name(),
                (filing.procedure() == Procedure.ORDINARY ? Bench.PANEL : Bench.SOLE).name(),
                filing.cause(),
                title(filing),
                filing.amount().yuan(),
                filing.foreign(),
                filing.detained(),
                court.smallClaimsPilot(),
                Boolean.TRUE.equals(filing.filingFacts().get("reviewRequired")),
                facts,
                filing.submittedOn(),
                null,
                null,
                null,
                Stage.SUBMITTED.name(),
                Outcome.NONE.name(),
                json.createObjectNode(),
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                "GREEN",
                filing.source(),
                filing.sourceId(),
                acting.current().map(Viewer::person).orElse(null),
                clock.instant(),
                0);
    }

    /** 原告诉被告案由纠纷, as dockets name a case. */
    static String title(NewCase filing) {
        String plaintiffs = names(filing, Party.Side.PLAINTIFF);
        String defendants = names(filing, Party.Side.DEFENDANT);
        if (plaintiffs.isEmpty() || defendants.isEmpty()) {
            return plaintiffs + defendants + filing.cause();
        }
        return plaintiffs + "与" + defendants + filing.cause();
    }

    private static String names(NewCase filing, Party.Side side) {
        List<String> names = filing.parties().stream()
                .filter(p -> p.side() == side)
                .map(NewCase.NewParty::name)
                .toList();
        String shown = names.stream().limit(NAMES_IN_TITLE).collect(Collectors.joining("、"));
        return names.size() > NAMES_IN_TITLE ? shown + "等" : shown;
    }

    private static List<PartyRow> parties(CaseId id, NewCase filing) {
        List<PartyRow> rows = new ArrayList<>();
        for (NewCase.NewParty party : filing.parties()) {
            rows.add(new PartyRow(
                    PartyId.next(),
                    id,
                    party.side().name(),
                    party.name(),
                    party.organisation() ? "ORGANISATION" : "PERSON",
                    party.agent(),
                    party.contact(),
                    party.abroad(),
                    rows.size() + 1));
        }
        return rows;
    }
}
