package court.security;

import static org.assertj.core.api.Assertions.assertThat;

import court.DemoTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What only the demonstration serves, held to the same table with the accounts that README names. */
@DemoTest
class DemoPermissionTest {
    private static final String PASSWORD = "tianping-demo";

    @LocalServerPort
    private int port;

    @Test
    void everybody_gets_what_the_table_says_of_the_demonstration() {
        Caller caller = new Caller(port);
        PermissionTable table = PermissionTable.read();
        List<String> wrong = new ArrayList<>();
        for (PermissionTable.Row row : table.rows()) {
            if (row.on().equals(PermissionTableTest.DEMO)) {
                row.answers().forEach((who, expected) -> {
                    String account = table.people().get(who).demo();
                    HttpResponse<String> answer = ask(caller, row.call(), account, Sent.body(row.call()));
                    if (!Verdict.fits(expected, "POST", answer)) {
                        wrong.add(row + " as " + who + ": expected " + expected + ", got " + answer.statusCode());
                    }
                });
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void the_clock_of_the_demonstration_takes_days_only() {
        Caller caller = new Caller(port);
        List<String> wrong = new ArrayList<>();
        for (String bad : BadValues.IN_JSON) {
            HttpResponse<String> answer =
                    ask(caller, "POST /api/demo/clock", "admin1", Caller.Body.json("{\"today\":" + bad + "}"));
            if (!Set.of(400, 422).contains(answer.statusCode())) {
                wrong.add(bad + " -> " + answer.statusCode() + " " + answer.body());
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static HttpResponse<String> ask(Caller caller, String call, String account, Caller.Body body) {
        return caller.request("POST", call.substring(5))
                .as(account.isEmpty() ? null : account, PASSWORD)
                .send(body);
    }
}
