package court.security;

import static org.assertj.core.api.Assertions.assertThat;

import court.CivilCourt;
import court.CourtTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Everybody calls everything, and gets what the table says. */
@CourtTest
class PermissionTableTest {
    private static final PermissionTable TABLE = PermissionTable.read();

    /** Operations that exist in the demonstration only; a test of their own looks at them. */
    static final String DEMO = "demo";

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    private record Cell(PermissionTable.Row row, String who, String expected) {}

    @Test
    void the_table_names_every_operation_and_no_other() {
        Set<String> served = Served.description(new Caller(port), application).calls();
        Set<String> told = new TreeSet<>(TABLE.calls());
        TABLE.rows().stream().filter(row -> row.on().equals(DEMO)).forEach(row -> told.remove(row.call()));

        assertThat(without(served, told))
                .as(
                        "operations that stand in no line of app/src/test/resources/security/permissions.csv: say there who may call them")
                .isEmpty();
        assertThat(without(told, served))
                .as(
                        "lines of app/src/test/resources/security/permissions.csv about operations that are gone: take them out")
                .isEmpty();
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    @Test
    void the_page_of_the_reference_says_the_same() throws IOException {
        Path made = Path.of("target", "permissions.md");
        Files.createDirectories(made.getParent());
        Files.writeString(made, PermissionPage.of(TABLE));

        assertThat(Path.of("..", "docs", "reference", "permissions.md"))
                .as("docs/reference/permissions.md is out of date: copy app/target/permissions.md over it")
                .hasSameTextualContentAs(made);
    }

    @Test
    void everybody_gets_what_the_table_says() {
        Caller caller = new Caller(port);
        Scene scene = new Scene(application, caller);
        List<Cell> cells = new ArrayList<>();
        TABLE.rows().stream()
                .filter(row -> !row.on().equals(DEMO))
                .forEach(row -> row.answers().forEach((who, expected) -> cells.add(new Cell(row, who, expected))));

        List<String> wrong = Caller.inTwoStreams(cells, cell -> wrong(caller, scene, cell)).stream()
                .filter(found -> !found.isEmpty())
                .toList();

        assertThat(wrong)
                .as(
                        "%d of %d cells differ from app/src/test/resources/security/permissions.csv",
                        wrong.size(), cells.size())
                .isEmpty();
    }

    /** What is wrong with a cell, or nothing. */
    private static String wrong(Caller caller, Scene scene, Cell cell) {
        String call = cell.row().call();
        String method = call.substring(0, call.indexOf(' '));
        String path = call.substring(call.indexOf(' ') + 1);
        Map<String, String> variables = scene.thing(cell.row().on());
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            path = path.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        HttpResponse<String> answer = caller.request(method, path + Sent.query(call))
                .as(scene.account(cell.who()).orElse(null), CivilCourt.PASSWORD)
                .send(Sent.body(call));
        return Verdict.fits(cell.expected(), method, answer)
                ? ""
                : "%s as %s: expected %s, got %d %s"
                        .formatted(cell.row(), cell.who(), cell.expected(), answer.statusCode(), Verdict.code(answer));
    }
}
