package court.bench;

import court.CivilCourt;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A docket of any size: the facts of some real cases, told anew with other days and other ids. */
final class SyntheticDocket {
    /** Cases of a docket were accepted over so many days. */
    private static final int DAYS = 170;

    private static final Pattern DAY = Pattern.compile("\"(\\d{4}-\\d{2}-\\d{2})\"");
    private static final Pattern ID =
            Pattern.compile("\"[0-9a-f]{8}(-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\"");
    private static final String COPY = "copy court.timelimit_subject (case_id, court_id, open, facts) from stdin";

    private final DataSource database;
    private final JdbcTemplate sql;
    private final List<String> tellings = new ArrayList<>();
    private final UUID court;

    SyntheticDocket(ApplicationContext application, LocalDate today) {
        this.database = application.getBean(DataSource.class);
        this.sql = application.getBean(JdbcTemplate.class);
        CivilCourt civil = new CivilCourt(application);
        this.court = civil.court.value();
        cases(civil, today);
        for (String facts :
                sql.queryForList("select facts from court.timelimit_subject where court_id = ?", String.class, court)) {
            for (int shift = 0; shift < DAYS; shift++) {
                tellings.add(told(facts, shift));
            }
        }
    }

    private static void cases(CivilCourt civil, LocalDate today) {
        LocalDate filed = today.minusDays(20);
        NewDeed suspended = NewDeed.of(DeedKind.SUSPENDED, filed.plusDays(12), Map.of("document", "（2026）裁定1号"));
        NewDeed deducted = NewDeed.of(
                DeedKind.DEDUCTION_STARTED,
                filed.plusDays(8),
                Map.of(
                        "ground",
                        "APPRAISE",
                        "document",
                        "鉴定委托书",
                        "until",
                        filed.plusDays(15).toString()));
        for (Procedure procedure : List.of(Procedure.ORDINARY, Procedure.SIMPLIFIED, Procedure.SMALL_CLAIMS)) {
            civil.aCase(procedure, filed);
            civil.aCase(procedure, filed, deducted);
            civil.aCase(procedure, filed, suspended);
        }
        civil.aCase(Procedure.ORDINARY, filed);
        civil.aCase(Procedure.ORDINARY, filed.minusDays(10));
        civil.aCase(Procedure.ORDINARY, filed.minusDays(20));
    }

    private static String told(String facts, int daysEarlier) {
        String dated = DAY.matcher(facts)
                .replaceAll(day -> "\"" + LocalDate.parse(day.group(1)).minusDays(daysEarlier) + "\"");
        return ID.matcher(dated).replaceAll("\"########$1\"").replace("\\", "\\\\");
    }

    /** Puts a docket of so many cases in the place of what is there. */
    void fill(int cases) throws SQLException, IOException {
        sql.execute("truncate court.timelimit_subject");
        try (Connection connection = database.getConnection()) {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            for (int i = 0; i < cases; i++) {
                byte[] row = row(i).getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(row, 0, row.length);
            }
            copy.endCopy();
        }
        sql.execute("analyze court.timelimit_subject");
    }

    private String row(int i) {
        String mark = String.format("%08x", i);
        // told in an order of its own, so that neighbours are not alike
        String facts = tellings.get(Math.floorMod(i * 7919, tellings.size())).replace("########", mark);
        UUID id = new UUID(0x7L << 12 | (long) i << 16, i);
        String own = facts.replaceFirst("\"caseId\":\"[^\"]*\"", "\"caseId\":\"" + id + "\"");
        return id + "\t" + court + "\tt\t" + own + "\n";
    }
}
