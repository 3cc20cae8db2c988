package court.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import court.CivilCourt;
import court.identity.Role;
import court.kernel.DivisionId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of every kind of person, by the words of permissions.csv, and what they do to prepare the scene. */
final class SceneCast {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CivilCourt home;
    private final Caller caller;
    private final Map<String, String> accounts = new HashMap<>();

    SceneCast(CivilCourt home, CivilCourt away, Caller caller) {
        this.home = home;
        this.caller = caller;
        List.of("judge", "clerk", "chief", "vice", "president", "office")
                .forEach(w -> accounts.put(w, home.account(w)));
        accounts.put("colleague", home.account("stranger"));
        accounts.put("office-above", home.account("upper"));
        accounts.put("judge-elsewhere", away.account("judge"));
        accounts.put("chief-elsewhere", away.account("chief"));
        add("assistant", home.civil, Role.ASSISTANT);
        add("filing", null, Role.FILING_CLERK);
        add("officer", null, Role.ENFORCEMENT_OFFICER);
        add("inspector", null, Role.INSPECTOR);
        add("rules", null, Role.RULES_OFFICER);
        add("rules-second", null, Role.RULES_OFFICER);
        add("designer", null, Role.PROCESS_DESIGNER);
        add("designer-second", null, Role.PROCESS_DESIGNER);
        add("admin", null, Role.ADMINISTRATOR);
        add("helper", null, Role.GRID_HELPER);
        add("mediator", null, Role.MEDIATOR);
        add("party", null, Role.PARTY);
        add("lawyer", null, Role.LAWYER);
    }

    private void add(String word, @Nullable DivisionId division, Role role) {
        accounts.put(word, home.account(word));
        home.person(word, home.court, division, role);
    }

    Optional<String> account(String word) {
        return Optional.ofNullable(accounts.get(word));
    }

    /** A call of one of them that must succeed. */
    JsonNode as(String word, String method, String address, Caller.Body body) {
        HttpResponse<String> answer = caller.request(method, address)
                .as(accounts.get(word), CivilCourt.PASSWORD)
                .send(body);
        assertThat(answer.statusCode())
                .as("%s %s as %s: %s", method, address, word, answer.body())
                .isBetween(200, 299);
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
