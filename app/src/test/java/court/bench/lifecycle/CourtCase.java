package court.bench.lifecycle;

import court.CivilCourt;
import court.casefile.Filings;
import court.casefile.NewCase;
import court.casefile.db.CaseMapper;
import court.casefile.db.PartyRow;
import court.casefile.model.Party;
import court.document.DocumentId;
import court.document.Documents;
import court.document.NewDocument;
import court.facts.CaseClass;
import court.facts.Procedure;
import court.identity.CaseLayer;
import court.identity.Role;
import court.kernel.CaseId;
import court.kernel.Ids;
import court.kernel.Money;
import court.process.WorkItems;
import court.process.db.WorkItemRow;
import court.timelimit.CaseLook;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes civil cases of first instance from filing to archive through the services that the pages call: each step is a
 * work item of somebody, completed with its form on its day; between them lie fifty days.
 */
final class CourtCase {
    private static final int BEGAN = 1;
    private static final int HEARD = BEGAN + 20;
    private static final int FINAL = BEGAN + 48;
    private static final LocalTime FIRST_SITTING = LocalTime.of(9, 0);

    private final CivilCourt civil;
    private final Filings filings;
    private final WorkItems items;
    private final CaseMapper cases;
    private final Documents documents;
    private final CaseLook looks;
    private final TransactionTemplate transaction;
    private final LocalDate today;
    private final UUID room;
    private final AtomicInteger sittings = new AtomicInteger();

    CourtCase(ApplicationContext application) {
        civil = new CivilCourt(application);
        civil.person("filing", civil.court, null, Role.FILING_CLERK);
        filings = application.getBean(Filings.class);
        items = application.getBean(WorkItems.class);
        documents = application.getBean(Documents.class);
        cases = application.getBean(CaseMapper.class);
        looks = application.getBean(CaseLook.class);
        transaction = application.getBean(TransactionTemplate.class);
        today = LocalDate.now(application.getBean(Clock.class));
        room = Ids.next();
        application
                .getBean(JdbcTemplate.class)
                .update(
                        "insert into court.hearing_room (id, court_id, name, added_at, added_by) values (?, ?, '第一法庭', now(), 'bench')",
                        room,
                        civil.court.value());
    }

    /** The whole way; {@code after} is told the case after each step. */
    CaseId run(Consumer<CaseId> after) {
        CaseId id = untilHearing(after);
        String day = on(HEARD);
        step(after, id, "judge", "hearing.hold", Map.of("outcome", "CONCLUDED", "effectiveDay", day));
        step(after, id, "judge", "casefile.deliberate", Map.of("conclusion", "支持原告全部诉讼请求", "effectiveDay", day));
        step(after, id, "judge", "casefile.draft", Map.of("document", draft(id).toString(), "effectiveDay", day));
        step(after, id, "judge", "casefile.sign", Map.of("effectiveDay", day));
        step(after, id, "judge", "casefile.pronounce", Map.of("manner", "IN_COURT", "effectiveDay", day));
        Map<String, Object> served = Map.of("recipients", parties(id), "manner", "DIRECT", "effectiveDay", day);
        step(after, id, "clerk", "casefile.serve-judgment", served);
        step(after, id, "judge", "casefile.close", Map.of("effectiveDay", day));
        String beyond = on(FINAL);
        transaction.executeWithoutResult(status -> looks.lookAt(List.of(id)));
        after.accept(id);
        step(after, id, "clerk", "casefile.archive", Map.of("volumes", 1, "pages", 86, "effectiveDay", beyond));
        return id;
    }

    /** A case that waits for its hearing. */
    CaseId untilHearing(Consumer<CaseId> after) {
        String day = on(BEGAN);
        as("filing");
        CaseId id = filings.submit(complaint());
        after.accept(id);
        step(after, id, "filing", "casefile.decide-filing", Map.of("decision", "ACCEPTED", "effectiveDay", day));
        Map<String, Object> assigned = new TreeMap<>(Map.of("procedure", "SIMPLIFIED", "bench", "SOLE"));
        assigned.putAll(Map.of("judge", civil.judge.toString(), "clerk", civil.clerk.toString(), "effectiveDay", day));
        assigned.putAll(Map.of("way", "NAMED", "reasonCode", "DEMONSTRATION", "reason", "示范庭审"));
        step(after, id, "chief", "casefile.assign", assigned);
        step(after, id, "president", "assignment.approve", Map.of("decision", "APPROVED"));
        String defendant = parties(id).get(1);
        Map<String, Object> served = Map.of("recipients", List.of(defendant), "manner", "DIRECT", "effectiveDay", day);
        step(after, id, "clerk", "casefile.serve-complaint", served);
        Map<String, Object> answered = Map.of("party", defendant, "decision", "ANSWERED", "effectiveDay", day);
        step(after, id, "clerk", "casefile.record-answer", answered);
        LocalDateTime begin =
                today.plusDays(HEARD).atTime(FIRST_SITTING).plusMinutes(15 * (sittings.getAndIncrement() % 30));
        Map<String, Object> scheduled = new TreeMap<>(Map.of("startsAt", begin.toString(), "minutes", 15));
        scheduled.putAll(Map.of("room", room.toString(), "open", "PUBLIC", "effectiveDay", day));
        step(after, id, "judge", "hearing.schedule", scheduled);
        return id;
    }

    private String on(int days) {
        TravellingClock.travel(days);
        return today.plusDays(days).toString();
    }

    private NewCase complaint() {
        return new NewCase(
                civil.court,
                CaseClass.CIVIL,
                Procedure.SIMPLIFIED,
                "民间借贷纠纷",
                new Money(new BigDecimal("36000.00")),
                false,
                false,
                List.of(
                        new NewCase.NewParty(Party.Side.PLAINTIFF, "甲", false, null, null, false),
                        new NewCase.NewParty(Party.Side.DEFENDANT, "乙", false, null, null, false)),
                Map.of("moneyClaim", true, "factsClear", true),
                today.plusDays(BEGAN),
                "DESK",
                null);
    }

    private List<String> parties(CaseId id) {
        return cases.parties(id).stream()
                .map(PartyRow::id)
                .map(Object::toString)
                .toList();
    }

    private DocumentId draft(CaseId id) {
        String text = "被告应于判决生效之日起十日内偿还原告借款36000元。" + id;
        return documents.store(new NewDocument(
                id,
                CaseLayer.SECONDARY,
                "judgment",
                "民事判决书.txt",
                "text/plain",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private void step(Consumer<CaseId> after, CaseId id, String who, String form, Map<String, Object> values) {
        as(who);
        WorkItemRow item = items.ofCase(id).stream()
                .filter(open -> open.form().equals(form) && open.status().equals("OPEN"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody is asked for " + form));
        items.complete(item.id(), item.version(), values);
        after.accept(id);
    }

    private void as(String who) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(civil.account(who), "", List.of()));
    }
}
