package court.exchange;

import court.kernel.CaseId;
import court.timelimit.Clocks;
import court.timelimit.db.ClockRow;
import court.timelimit.db.EntryRow;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A docket as everybody sees it: standings, deeds, clocks with their ledgers, marks and open tasks, without our own ids. */
final class CourtPicture {
    private static final Pattern DETAIL = Pattern.compile(" \\{[^{}=]*}(?=[,\\]])");

    private final JdbcTemplate sql;
    private final Clocks clocks;

    CourtPicture(ApplicationContext application) {
        sql = application.getBean(JdbcTemplate.class);
        clocks = application.getBean(Clocks.class);
    }

    /** Every case of a source by its key. */
    Map<String, String> of(String source) {
        Map<String, String> picture = new TreeMap<>();
        sql.queryForList("select id, source_id from court.casefile_case where source = ?", source)
                .forEach(row -> picture.put((String) row.get("source_id"), text((UUID) row.get("id"))));
        return picture;
    }

    /** What a case looks like to people who do not ask how it was kept: deeds without their details. */
    String outline(UUID id) {
        return DETAIL.matcher(text(id)).replaceAll("");
    }

    /** What a case looks like. */
    String text(UUID id) {
        return String.join(
                "\n",
                String.valueOf(sql.queryForMap(
                        "select stage, outcome, procedure, bench, cause, amount, title, submitted_on, accepted_on, closed_on, effective_on,"
                                + " standing::text, suspended, next_due, next_due_title, light,"
                                + " (select p.name from court.identity_person p where p.id = judge_id) as judge"
                                + " from court.casefile_case where id = ?",
                        id)),
                "parties " + sql.queryForList(
                        "select side, name from court.casefile_party where case_id = ? and not removed order by side, name",
                        id),
                "deeds " + deeds(id),
                "clocks " + clocks(new CaseId(id)),
                "tasks " + tasks(id),
                "duties " + duties(id),
                "marks " + marks(id));
    }

    /** Standing deeds without the texts and keys that only a docket has. */
    private Set<String> deeds(UUID id) {
        return new TreeSet<>(sql.queryForList(
                "select d.kind || ' ' || d.day || ' ' || coalesce(p.name, '') || ' ' || (d.detail - 'text' - 'clock')::text"
                        + " from court.casefile_deed d left join court.casefile_party p on p.id = d.party_id"
                        + " where d.case_id = ? and d.reversed_at is null",
                String.class,
                id));
    }

    private Set<String> clocks(CaseId id) {
        Map<UUID, List<EntryRow>> ledgers = clocks.ledgers(id);
        return clocks.ofCase(id).stream()
                .map(clock -> text(clock, ledgers.getOrDefault(clock.id(), List.of())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(ClockRow c, List<EntryRow> ledger) {
        Set<UUID> reversed = ledger.stream().map(EntryRow::reverses).collect(Collectors.toCollection(HashSet::new));
        String entries = ledger.stream()
                .filter(e -> !e.kind().equals("REVERSED") && !reversed.contains(e.id()))
                .map(e -> e.kind() + "@" + e.day() + "/" + e.untilDay() + "/" + e.period() + "/" + e.ground())
                .sorted()
                .collect(Collectors.joining(","));
        return String.join(
                " ",
                c.clock(),
                c.rule(),
                c.status(),
                String.valueOf(c.due()),
                String.valueOf(c.endedOn()),
                c.light(),
                entries);
    }

    private Set<String> tasks(UUID id) {
        return new TreeSet<>(sql.queryForList(
                "select w.element || ' ' || coalesce(p.name, w.role) from court.process_work_item w"
                        + " left join court.identity_person p on p.id = w.assignee"
                        + " where w.case_id = ? and w.status = 'OPEN' and w.kind <> 'DUTY'",
                String.class,
                id));
    }

    private Set<String> duties(UUID id) {
        return new TreeSet<>(sql.queryForList(
                "select d.rule || ' ' || d.act || ' ' || d.day"
                        + " from court.escalation_duty d where d.case_id = ? and d.answered_at is null",
                String.class,
                id));
    }

    private Set<String> marks(UUID id) {
        return new TreeSet<>(sql.queryForList(
                "select mark || ' ' || day from court.escalation_mark where case_id = ?", String.class, id));
    }
}
