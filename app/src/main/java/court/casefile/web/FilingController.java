package court.casefile.web;

import court.casefile.CasePages;
import court.casefile.CasePages.FileView;
import court.casefile.Filings;
import court.casefile.NewCase;
import court.casefile.model.Line;
import court.casefile.model.Party;
import court.facts.CaseClass;
import court.facts.Procedure;
import court.identity.Acting;
import court.identity.Permission;
import court.identity.Viewer;
import court.kernel.CaseId;
import court.kernel.Money;
import court.kernel.Refused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Filing: a complaint comes in and gets a dated receipt. */
@RestController
@RequestMapping("/api/filings")
class FilingController {
    private static final String DESK = "DESK";

    private final Filings filings;
    private final CasePages pages;
    private final Acting acting;
    private final Clock clock;

    FilingController(Filings filings, CasePages pages, Acting acting, Clock clock) {
        this.filings = filings;
        this.pages = pages;
        this.acting = acting;
        this.clock = clock;
    }

    record PartyRequest(
            @NotNull Party.Side side,
            @NotBlank @Size(max = 200) String name,
            boolean organisation,
            @Nullable @Size(max = 100) String agent,
            @Nullable @Size(max = 200) String contact,
            boolean abroad) {}

    /**
     * A filing at the desk of a court.
     *
     * @param caseClass civil when left out
     * @param procedure the procedure asked for, one of the class; ordinary civil procedure when left out
     * @param detained whether the accused is in custody
     * @param facts answers for triage by component name of {@code FilingFacts}; what is left out is no
     * @param submittedOn day on which the papers came in; today when left out
     */
    record FilingRequest(
            @NotBlank @Size(max = 200) String cause,
            @NotNull BigDecimal amount,
            @NotEmpty @Size(max = 200) List<@NotNull @Valid PartyRequest> parties,
            boolean foreign,
            @Nullable CaseClass caseClass,
            @Nullable Procedure procedure,
            @Nullable Boolean detained,
            @Nullable Map<String, Object> facts,
            @Nullable LocalDate submittedOn) {}

    /** Procedures that a case of a class can be filed for. */
    record FilingKind(CaseClass caseClass, List<Procedure> procedures) {}

    /** What can be filed: the classes of cases with their procedures. */
    @GetMapping("/kinds")
    List<FilingKind> kinds() {
        acting.with(Permission.CASE_FILE);
        return Arrays.stream(CaseClass.values())
                .map(one -> new FilingKind(one, Line.procedures(one)))
                .toList();
    }

    /**
     * Takes a filing in.
     *
     * @param key names this filing; a request that is sent again under its key is answered with the case that is there
     */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    FileView submit(
            @Valid @RequestBody FilingRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Size(max = 100) @Nullable String key) {
        Viewer viewer = acting.with(Permission.CASE_FILE);
        String sourceId = key == null || key.isBlank() ? null : viewer.person() + ":" + key;
        CaseId id = Optional.ofNullable(sourceId)
                .flatMap(own -> filings.known(DESK, own))
                .orElseGet(() -> filings.submit(filing(request, viewer, sourceId)));
        return pages.file(id);
    }

    private NewCase filing(FilingRequest request, Viewer viewer, @Nullable String sourceId) {
        CaseClass caseClass = request.caseClass() == null ? CaseClass.CIVIL : request.caseClass();
        Procedure procedure = request.procedure() == null ? Procedure.ORDINARY : request.procedure();
        if (!Line.fits(caseClass, procedure)) {
            throw Refused.malformed("casefile.procedure-not-of-class", procedure.name(), caseClass.name());
        }
        return new NewCase(
                viewer.court(),
                caseClass,
                procedure,
                request.cause(),
                new Money(request.amount()),
                request.foreign(),
                Boolean.TRUE.equals(request.detained()),
                request.parties().stream().map(FilingController::party).toList(),
                request.facts() == null ? Map.of() : request.facts(),
                request.submittedOn() == null ? LocalDate.now(clock) : request.submittedOn(),
                DESK,
                sourceId);
    }

    private static NewCase.NewParty party(PartyRequest p) {
        return new NewCase.NewParty(p.side(), p.name(), p.organisation(), p.agent(), p.contact(), p.abroad());
    }
}
