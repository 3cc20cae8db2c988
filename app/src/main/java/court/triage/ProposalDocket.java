package court.triage;

import court.facts.triage.ProcedureProposal;
import court.kernel.CaseId;
import court.rulebase.DocketSource;
import court.rulebase.ReleaseInForce;
import court.rules.FactRefused;
import court.triage.db.ProposalMapper;
import court.triage.db.ProposalRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open cases that were put to a procedure at filing: what would be proposed for them. */
@Component
class ProposalDocket implements DocketSource<ProposalRow> {
    private static final String TITLE = "程序建议";
    private final ProposalMapper mapper;

    ProposalDocket(ProposalMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public String name() {
        return "triage.proposals";
    }

    @Override
    public Set<String> rulebooks() {
        return Set.of(ProposeProcedure.PROCEDURE);
    }

    @Override
    public long open() {
        return mapper.countOpen(ProposeProcedure.PROCEDURE);
    }

    @Override
    public List<Subject<ProposalRow>> after(@Nullable UUID last, int size) {
        return mapper.openAfter(ProposeProcedure.PROCEDURE, last, size).stream()
                .map(ProposalDocket::subject)
                .toList();
    }

    @Override
    public @Nullable Subject<ProposalRow> one(UUID id) {
        ProposalRow row = mapper.byCase(ProposeProcedure.PROCEDURE, new CaseId(id));
        return row == null ? null : subject(row);
    }

    private static Subject<ProposalRow> subject(ProposalRow row) {
        return new Subject<>(row.caseId().value(), row.caseId(), row.courtId(), row);
    }

    @Override
    public List<Outcomes> judge(List<Subject<ProposalRow>> subjects, ReleaseInForce release, LocalDate day) {
        return subjects.stream()
                .map(subject -> outcomes(subject.facts(), release))
                .toList();
    }

    private static Outcomes outcomes(ProposalRow row, ReleaseInForce release) {
        try {
            List<Object> facts =
                    release.rulebook(ProposeProcedure.PROCEDURE).codec().readFacts(row.facts());
            return Outcomes.of(
                    release.decide(ProposeProcedure.PROCEDURE, facts).findings(ProcedureProposal.class).stream()
                            .limit(1)
                            .map(found -> new Outcome(
                                    ProposeProcedure.PROCEDURE,
                                    TITLE,
                                    Aspect.PROCEDURE,
                                    found.procedure().name(),
                                    null,
                                    found.rule()))
                            .toList());
        } catch (FactRefused e) {
            return new Outcomes(List.of(), "rulebase.bad-fact");
        }
    }
}
