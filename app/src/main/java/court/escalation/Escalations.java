package court.escalation;

import court.audit.AuditLog;
import court.casefile.CaseAccess;
import court.casefile.CasePages;
import court.escalation.db.DutyQuery;
import court.escalation.db.DutyRow;
import court.escalation.db.DutyView;
import court.escalation.db.EscalationMapper;
import court.facts.DutyRole;
import court.facts.escalation.Duty;
import court.identity.Acting;
import court.identity.CaseLayer;
import court.identity.Permission;
import court.identity.Viewer;
import court.kernel.CaseId;
import court.kernel.Page;
import court.kernel.PageKey;
import court.kernel.Refused;
import court.process.WorkItems;
import court.rulebase.Decisions;
import court.rulebase.RecordedDecision;
import court.rulebase.RuleTitles;
import court.rulebase.why.Explained;
import court.rulebase.why.Reasons;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Duties that clocks have called for: what is open, and the answers to them. */
@Service
public class Escalations {
    private final EscalationMapper mapper;
    private final CaseAccess access;
    private final CasePages cases;
    private final Addressees addressees;
    private final WorkItems workItems;
    private final DutyTexts texts;
    private final RuleTitles titles;
    private final Decisions decisions;
    private final Reasons reasons;
    private final Acting acting;
    private final AuditLog audit;
    private final Clock clock;

    Escalations(
            EscalationMapper mapper,
            CaseAccess access,
            CasePages cases,
            Addressees addressees,
            WorkItems workItems,
            DutyTexts texts,
            RuleTitles titles,
            Decisions decisions,
            Reasons reasons,
            Acting acting,
            AuditLog audit,
            Clock clock) {
        this.mapper = mapper;
        this.access = access;
        this.cases = cases;
        this.addressees = addressees;
        this.workItems = workItems;
        this.texts = texts;
        this.titles = titles;
        this.decisions = decisions;
        this.reasons = reasons;
        this.acting = acting;
        this.audit = audit;
        this.clock = clock;
    }

    /** A duty in the reader's words. */
    public record Shown(DutyView duty, String text) {}

    /** Duties of the cases within reach, the latest first. */
    public Page<Shown> list(@Nullable Boolean open, @Nullable String light, @Nullable String after, int limit) {
        PageKey key = PageKey.parse(after);
        DutyQuery query = new DutyQuery(
                acting.with(Permission.CASE_READ),
                open,
                light,
                key == null ? null : key.day(),
                key == null ? null : key.id(),
                limit + 1);
        return Page.of(mapper.page(query), limit, row -> PageKey.of(row.day(), row.id()))
                .map(this::shown);
    }

    /** Everything that was asked for in a case, oldest first. */
    public List<Shown> ofCase(CaseId caseId) {
        access.require(caseId, CaseLayer.PROCESS);
        return mapper.ofCase(caseId).stream().map(this::shown).toList();
    }

    /** Why the rules asked for a duty; whoever may see its case may know. */
    public Explained why(UUID id) {
        DutyRow duty = mapper.row(id);
        if (duty == null || !access.layers(duty.caseId()).contains(CaseLayer.PROCESS)) {
            throw Refused.notFound("escalation.no-such-duty", id);
        }
        RecordedDecision decision = decisions
                .firstSince(id, duty.caseId(), duty.clockId().toString(), duty.rule())
                .orElseThrow(() -> Refused.notFound("escalation.no-decision", id));
        return reasons.of(
                decision,
                finding -> finding instanceof Duty found && found.rule().equals(duty.rule()));
    }

    private Shown shown(DutyView duty) {
        DutyView read = duty.titled(titles.of(duty.rule(), duty.title()), titles.of(duty.clockTitle()));
        return new Shown(
                read,
                texts.text(
                        read.textKey(), read.title(), read.clockTitle(), read.due(), LocaleContextHolder.getLocale()));
    }

    /** Answers a duty, for whoever it was addressed to or holds that office now. */
    @Transactional
    public Shown answer(UUID id, @Nullable String reason) {
        DutyView duty = mapper.byId(id);
        Viewer viewer = acting.with(Permission.CASE_WORK);
        if (duty == null || !concerns(duty, viewer)) {
            throw Refused.notFound("escalation.no-such-duty", id);
        }
        if (duty.reasonRequired() && (reason == null || reason.isBlank())) {
            throw Refused.malformed("escalation.reason-required");
        }
        if (mapper.answer(id, clock.instant(), viewer.account(), false, reason) == 0) {
            throw Refused.conflict("escalation.answered-already");
        }
        workItems.close(List.of(id));
        audit.record("escalation.answered", duty.caseId(), Map.of("duty", id, "rule", duty.rule()));
        return shown(Objects.requireNonNull(mapper.byId(id)));
    }

    private boolean concerns(DutyView duty, Viewer viewer) {
        return mapper.addressed(duty.id(), viewer.person())
                || addressees
                        .people(
                                DutyRole.valueOf(duty.role()),
                                cases.told(duty.caseId()).row())
                        .contains(viewer.person());
    }
}
