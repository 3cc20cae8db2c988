package court.timelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import court.CivilCourt;
import court.CourtTest;
import court.calendar.Count;
import court.calendar.CourtCalendar;
import court.casefile.CaseFile;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.facts.LegalPeriod;
import court.facts.Procedure;
import court.kernel.CaseId;
import court.kernel.DailyWork;
import court.process.Designers;
import court.process.DueDays;
import court.process.db.ModelRow;
import court.process.moving.MoveDesk;
import court.process.moving.Moves;
import court.timelimit.db.ClockRow;
import court.timelimit.db.EntryRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;

/** Clocks that a designer has put at a place of a model: beside those of the law, and never in their way. */
@CourtTest
class AdditionalClockTest {
    private static final String MODEL = "civil-ordinary-trial";
    private static final String TASK = "ask-serve-complaint";
    private static final String CALL = "call-decision";

    @Autowired
    ApplicationContext application;

    @Autowired
    Clocks clocks;

    @Autowired
    ClockTitles titles;

    @Autowired
    CaseFile caseFile;

    @Autowired
    CourtCalendar calendar;

    @Autowired
    Moves moves;

    @Autowired
    DueDays dueDays;

    @Autowired
    List<DailyWork> works;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate sql;

    CivilCourt house;
    Designers designers;
    ModelRow shipped;
    LocalDate day;

    @BeforeEach
    void a_court() {
        house = new CivilCourt(application);
        designers = new Designers(application);
        shipped = designers.active(MODEL);
        day = LocalDate.now(clock).minusDays(30);
    }

    @AfterEach
    void the_shipped_model_is_back() {
        if (!designers.active(MODEL).id().equals(shipped.id())) {
            designers.again(shipped);
        }
        Designers.nobody();
        LocaleContextHolder.resetLocaleContext();
        sql.update(
                "update court.process_instance set ended_at = now() where ended_at is null and court_id = ?",
                house.court.value());
    }

    /** The active model with a clock at an element. */
    private static UnaryOperator<String> clockAt(String element, String period, String warns) {
        String said =
                "<camunda:property name=\"clock\" value=\"内部期限\"/><camunda:property name=\"clockEn\" value=\"Internal period\"/>"
                        + "<camunda:property name=\"clockPeriod\" value=\"" + period
                        + "\"/><camunda:property name=\"clockWarns\" value=\"" + warns + "\"/>";
        return text -> text.replaceFirst("(?s)(id=\"" + element + "\".*?<camunda:properties>)", "$1" + said);
    }

    private CaseId aCase(LocalDate accepted) {
        return house.aCase(Procedure.ORDINARY, accepted);
    }

    private List<ClockRow> added(CaseId id) {
        return clocks.ofCase(id).stream().filter(ClockRow::additional).toList();
    }

    private List<String> statutory(CaseId id) {
        return clocks.ofCase(id).stream()
                .filter(row -> !row.additional())
                .map(row -> row.clock() + row.status() + row.countFrom() + row.due() + row.light() + row.endedOn())
                .sorted()
                .toList();
    }

    private List<String> told(CaseId id) {
        return sql.queryForList(
                "select p.name || ' ' || n.body from court.notice_notice n join court.identity_person p on p.id = n.person_id"
                        + " where n.case_id = ? and n.kind = 'escalation.additional' order by 1",
                String.class,
                id.value());
    }

    @Test
    void it_runs_from_the_day_of_coming_until_the_day_of_leaving_and_is_of_no_law() {
        CaseId plain = aCase(day);
        ModelRow version = designers.inForce(MODEL, clockAt(TASK, "30WD", "clerk"));
        CaseId id = aCase(day);

        ClockRow running = added(id).get(0);
        LocalDate due = calendar.count(Count.forward(day, LegalPeriod.parse("30WD"), true))
                .day();
        assertThat(added(id)).hasSize(1);
        assertThat(running.title()).isEqualTo("内部期限");
        assertThat(running.basis()).startsWith(version.name() + " ");
        assertThat(running.rule()).isEmpty();
        assertThat(running.duty()).isEqualTo("CLERK");
        assertThat(running.countFrom()).isEqualTo(day);
        assertThat(running.due()).isEqualTo(due);
        assertThat(running.status()).isEqualTo("RUNNING");
        assertThat(statutory(id)).isEqualTo(statutory(plain));

        caseFile.record(id, List.of(NewDeed.of(DeedKind.COMPLAINT_SERVED, day.plusDays(4))));
        caseFile.record(plain, List.of(NewDeed.of(DeedKind.COMPLAINT_SERVED, day.plusDays(4))));

        ClockRow ended = added(id).get(0);
        assertThat(ended.id()).isEqualTo(running.id());
        assertThat(ended.status()).isEqualTo("ENDED");
        assertThat(ended.endedOn()).isEqualTo(day.plusDays(4));
        assertThat(ended.usedDays()).isEqualTo(4);
        assertThat(ended.daysLate()).isZero();
        assertThat(clocks.ledgers(id).get(ended.id()))
                .extracting(EntryRow::kind, EntryRow::day)
                .containsExactly(tuple("STARTED", day), tuple("STOPPED", day.plusDays(4)));
        assertThat(statutory(id)).isEqualTo(statutory(plain));
    }

    @Test
    void a_reader_of_english_sees_it_in_english() {
        designers.inForce(MODEL, clockAt(TASK, "30WD", "clerk"));
        ClockRow row = added(aCase(day)).get(0);
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(titles.read(row).title()).isEqualTo("Internal period");
        assertThat(titles.read(row).basis()).matches("[A-Za-z ,]+ \\S+");
    }

    @Test
    void whom_it_names_is_warned_once_of_each_light_and_no_duty_follows() {
        designers.inForce(MODEL, clockAt(TASK, "5D", "judge"));
        CaseId id = aCase(day);

        assertThat(added(id).get(0).status()).isEqualTo("OVERDUE");
        assertThat(added(id).get(0).light()).isEqualTo("BLACK");
        assertThat(told(id)).hasSize(1).allMatch(text -> text.startsWith("judge ") && text.contains("内部期限"));

        sql.update(
                "update court.timelimit_clock set light = 'RED', status = 'RUNNING', next_change = ? where id = ?",
                LocalDate.now(clock),
                added(id).get(0).id());
        works.forEach(DailyWork::work);

        assertThat(added(id).get(0).light()).isEqualTo("BLACK");
        assertThat(told(id)).hasSize(1);
        assertThat(sql.queryForObject(
                        "select count(*) from court.escalation_duty where clock_id = ?",
                        Long.class,
                        added(id).get(0).id()))
                .isZero();
    }

    @Test
    void a_called_process_has_its_clock_as_long_as_it_runs() {
        designers.inForce(MODEL, clockAt(CALL, "P2M", "chief"));
        CaseId id = aCase(day);
        assertThat(added(id)).isEmpty();

        caseFile.record(
                id,
                List.of(
                        NewDeed.of(DeedKind.COMPLAINT_SERVED, day.plusDays(1)),
                        NewDeed.of(DeedKind.ANSWERED, day.plusDays(2)),
                        NewDeed.of(
                                DeedKind.HEARING_SCHEDULED,
                                day.plusDays(3),
                                Map.of("hearingDay", day.plusDays(6).toString())),
                        NewDeed.of(DeedKind.HEARING_HELD, day.plusDays(6), Map.of("outcome", "CONCLUDED"))));
        assertThat(added(id)).extracting(ClockRow::status).containsExactly("RUNNING");
        assertThat(added(id).get(0).countFrom()).isEqualTo(day.plusDays(6));

        caseFile.record(
                id,
                List.of(NewDeed.of(
                        DeedKind.HEARING_SCHEDULED,
                        day.plusDays(8),
                        Map.of("hearingDay", day.plusDays(12).toString()))));
        assertThat(added(id).get(0).status()).isIn("RUNNING", "ENDED");
        caseFile.record(id, List.of(NewDeed.of(DeedKind.TERMINATED, day.plusDays(14), Map.of("reason", "PARTY_DEAD"))));
        assertThat(added(id)).allMatch(row -> row.status().equals("ENDED"));
    }

    @Test
    void a_moved_case_keeps_what_runs_and_gets_nothing_new() {
        CaseId plain = aCase(day);
        ModelRow with = designers.inForce(MODEL, clockAt(TASK, "30WD", "clerk"));
        CaseId id = aCase(day);
        MoveDesk desk = new MoveDesk(moves);
        String before = dueDays.of(id);
        String beforePlain = dueDays.of(plain);

        desk.done(moves.preview(with.id(), List.of()));
        desk.done(moves.migrate(with.id(), null));
        assertThat(added(plain)).as("it was there before the clock was").isEmpty();
        assertThat(dueDays.of(plain)).isEqualTo(beforePlain);

        ModelRow without =
                designers.inForce(MODEL, text -> text.replaceAll("<camunda:property name=\"clock[^>]*/>", ""));
        desk.done(moves.preview(without.id(), List.of()));
        desk.done(moves.migrate(without.id(), null));
        assertThat(added(id)).extracting(ClockRow::status).containsExactly("RUNNING");
        assertThat(dueDays.of(id)).isEqualTo(before);

        caseFile.record(id, List.of(NewDeed.of(DeedKind.COMPLAINT_SERVED, day.plusDays(4))));
        assertThat(added(id)).extracting(ClockRow::endedOn).containsExactly(day.plusDays(4));
    }
}
