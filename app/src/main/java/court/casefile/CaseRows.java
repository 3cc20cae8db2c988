package court.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import court.casefile.CaseTelling.Told;
import court.casefile.db.CaseRow;
import court.casefile.model.Deed;
import court.casefile.model.DeedKind;
import court.casefile.model.Story;
import court.kernel.DivisionId;
import court.timelimit.db.ClockRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The row of a case after its deeds have spoken. */
final class CaseRows {
    private CaseRows() {}

    static CaseRow withNumber(CaseRow r, String number) {
        return new CaseRow(
                r.id(),
                r.courtId(),
                r.receipt(),
                number,
                r.caseClass(),
                r.procedure(),
                r.bench(),
                r.cause(),
                r.title(),
                r.amount(),
                r.foreignCase(),
                r.detained(),
                r.pilotCourt(),
                r.reviewRequired(),
                r.filingFacts(),
                r.submittedOn(),
                r.acceptedOn(),
                r.closedOn(),
                r.effectiveOn(),
                r.stage(),
                r.outcome(),
                r.standing(),
                r.suspended(),
                r.divisionId(),
                r.judgeId(),
                r.assistantId(),
                r.clerkId(),
                r.nextDue(),
                r.nextDueTitle(),
                r.light(),
                r.source(),
                r.sourceId(),
                r.createdBy(),
                r.createdAt(),
                r.version());
    }

    /** A judgment takes effect by its own deed; where no appeal lies, with its service on the last party (民诉法解释第243条). */
    private static @Nullable LocalDate effective(Told told) {
        Story story = told.story();
        if (story.has(DeedKind.TOOK_EFFECT)
                || !"EFFECTIVE".equals(told.standing().words().get("finality"))) {
            return day(story, DeedKind.TOOK_EFFECT);
        }
        return story.last(DeedKind.JUDGMENT_SERVED)
                .or(() -> story.last(DeedKind.CLOSED))
                .map(Deed::day)
                .orElse(null);
    }

    /** The row with what was filed, as it is known now. */
    static CaseRow refiled(
            CaseRow r, NewCase filing, String title, @Nullable String number, JsonNode facts) {
        return new CaseRow(
                r.id(),
                r.courtId(),
                r.receipt(),
                number,
                r.caseClass(),
                r.procedure(),
                r.bench(),
                filing.cause(),
                title,
                amount(r, filing),
                r.foreignCase(),
                r.detained(),
                r.pilotCourt(),
                r.reviewRequired(),
                facts,
                filing.submittedOn(),
                r.acceptedOn(),
                r.closedOn(),
                r.effectiveOn(),
                r.stage(),
                r.outcome(),
                r.standing(),
                r.suspended(),
                r.divisionId(),
                r.judgeId(),
                r.assistantId(),
                r.clerkId(),
                r.nextDue(),
                r.nextDueTitle(),
                r.light(),
                r.source(),
                r.sourceId(),
                r.createdBy(),
                r.createdAt(),
                r.version());
    }

    /** 30000 and 30000.00 are the same amount. */
    private static BigDecimal amount(CaseRow r, NewCase filing) {
        return r.amount().compareTo(filing.amount().yuan()) == 0
                ? r.amount()
                : filing.amount().yuan();
    }

    static CaseRow moved(CaseRow r, Told told, @Nullable ClockRow next, ObjectMapper json) {
        Story story = told.story();
        return new CaseRow(
                r.id(),
                r.courtId(),
                r.receipt(),
                r.number(),
                r.caseClass(),
                told.standing().procedure().name(),
                told.standing().bench().name(),
                r.cause(),
                r.title(),
                r.amount(),
                r.foreignCase(),
                r.detained(),
                r.pilotCourt(),
                r.reviewRequired(),
                r.filingFacts(),
                r.submittedOn(),
                day(story, DeedKind.ACCEPTED),
                day(story, DeedKind.CLOSED),
                effective(told),
                told.standing().stage().name(),
                told.standing().outcome().name(),
                json.valueToTree(told.standing().words()),
                told.standing().suspended(),
                division(r, story),
                Panels.person(story, "judge").orElse(null),
                Panels.person(story, "assistant").orElse(null),
                Panels.person(story, "clerk").orElse(null),
                next == null ? null : next.due(),
                next == null ? null : next.title(),
                next == null ? "GREEN" : next.light(),
                r.source(),
                r.sourceId(),
                r.createdBy(),
                r.createdAt(),
                r.version());
    }

    private static @Nullable LocalDate day(Story story, DeedKind kind) {
        return story.firstDay(kind).orElse(null);
    }

    /** A case belongs to the division that acceptance or assignment names. */
    private static @Nullable DivisionId division(CaseRow r, Story story) {
        return story.deeds().stream()
                .flatMap(deed -> deed.word("division").stream())
                .reduce((earlier, later) -> later)
                .map(DivisionId::parse)
                .orElse(r.divisionId());
    }
}
