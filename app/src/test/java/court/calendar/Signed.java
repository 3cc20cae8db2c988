package court.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import court.identity.Court;
import court.identity.CourtLevel;
import court.identity.Courts;
import court.identity.NewPerson;
import court.identity.People;
import court.identity.Role;
import court.kernel.CourtId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Makes people of a court of their own and calls the API as one of them. */
public final class Signed {
    private static final String PASSWORD = "eine Waage, zwei Schalen";

    private final Courts courts;
    private final People people;
    private final TestRestTemplate http;
    private static final Map<Role, String> KNOWN = new ConcurrentHashMap<>();

    public Signed(Courts courts, People people, TestRestTemplate http) {
        this.courts = courts;
        this.people = people;
        this.http = http;
    }

    /** Someone who holds this duty; the same person in every test of the shared application. */
    public TestRestTemplate as(Role role) {
        return http.withBasicAuth(KNOWN.computeIfAbsent(role, this::newcomer), PASSWORD);
    }

    private String newcomer(Role role) {
        String account = "calendar-" + UUID.randomUUID();
        CourtId court = CourtId.next();
        courts.add(new Court(court, null, account, CourtLevel.BASIC, null, "北京", null, false));
        people.add(new NewPerson(account, "周历", court, null, Set.of(role), LocalDate.of(2020, 1, 1), PASSWORD));
        return account;
    }

    /** Sends JSON exactly as written. */
    public ResponseEntity<JsonNode> post(Role role, String path, String json) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return as(role).exchange(path, HttpMethod.POST, new HttpEntity<>(json, headers), JsonNode.class);
    }
}
