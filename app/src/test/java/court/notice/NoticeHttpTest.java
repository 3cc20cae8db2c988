package court.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CourtTest;
import court.identity.Court;
import court.identity.CourtLevel;
import court.identity.Courts;
import court.identity.NewPerson;
import court.identity.People;
import court.identity.Role;
import court.kernel.CaseId;
import court.kernel.CourtId;
import court.kernel.Ids;
import court.kernel.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@CourtTest
class NoticeHttpTest {
    private static final String PASSWORD = "a-long-password";

    @Autowired
    private Courts courts;

    @Autowired
    private People people;

    @Autowired
    private Notices notices;

    @Autowired
    private TestRestTemplate http;

    private String account;
    private PersonId li;
    private String otherAccount;
    private PersonId wang;

    @BeforeEach
    void two_people_of_one_court() {
        Court court = new Court(CourtId.next(), null, "通知法院" + Ids.next(), CourtLevel.BASIC, null, "北京市", null, false);
        courts.add(court);
        account = "li-" + Ids.next();
        otherAccount = "wang-" + Ids.next();
        li = people.add(judge(account, court));
        wang = people.add(judge(otherAccount, court));
    }

    private static NewPerson judge(String account, Court court) {
        return new NewPerson(account, "李法官", court.id(), null, Set.of(Role.JUDGE), LocalDate.of(2020, 1, 1), PASSWORD);
    }

    private static NewNotice notice(String key) {
        return new NewNotice(CaseId.next(), "escalation.reminder", "审限将满", "还有十日。", "/cases/1", key);
    }

    private ResponseEntity<JsonNode> call(String who, HttpMethod method, String path) {
        return http.withBasicAuth(who, PASSWORD).exchange("/api/notices" + path, method, null, JsonNode.class);
    }

    private JsonNode list(String query) {
        ResponseEntity<JsonNode> answer = call(account, HttpMethod.GET, query);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        return answer.getBody();
    }

    @Test
    void the_same_notice_is_told_once_to_each_person() {
        NewNotice same = notice("same");
        notices.tell(List.of(li, wang, li), same);
        notices.tell(List.of(li), new NewNotice(null, "other", "另一种说法", "", "/inbox", "same"));

        assertThat(list("").get("rows")).hasSize(1);
        JsonNode row = list("").at("/rows/0");
        assertThat(row.get("title").asText()).isEqualTo("审限将满");
        assertThat(row.get("caseId").asText()).isEqualTo(String.valueOf(same.caseId()));
        assertThat(row.get("readAt").isNull()).isTrue();
        assertThat(call(otherAccount, HttpMethod.GET, "/count")
                        .getBody()
                        .get("unread")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void pages_give_every_notice_once_newest_first() {
        notices.tellAll(IntStream.range(0, 2_345)
                .mapToObj(i -> new Letter(li, notice("n%05d".formatted(i))))
                .toList());

        List<String> seen = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = list("?limit=200" + after);
            page.get("rows").forEach(row -> seen.add(row.get("id").asText()));
            after = page.get("next").isNull()
                    ? ""
                    : "&after=" + page.get("next").asText();
        } while (!after.isEmpty());

        assertThat(seen).hasSize(2_345).doesNotHaveDuplicates();
        assertThat(seen).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void a_notice_is_read_once_and_leaves_the_unread_ones() {
        notices.tell(List.of(li), notice("a"));
        notices.tell(List.of(li), notice("b"));
        String id = list("").at("/rows/1/id").asText();

        JsonNode read = call(account, HttpMethod.POST, "/" + id + "/read").getBody();
        JsonNode again = call(account, HttpMethod.POST, "/" + id + "/read").getBody();

        assertThat(again.get("readAt")).isEqualTo(read.get("readAt"));
        assertThat(list("?unread=true").get("rows")).hasSize(1);
        assertThat(list("?unread=false").at("/rows/0/id").asText()).isEqualTo(id);
        assertThat(call(account, HttpMethod.POST, "/read-all")
                        .getBody()
                        .get("read")
                        .asInt())
                .isEqualTo(1);
        assertThat(call(account, HttpMethod.GET, "/count")
                        .getBody()
                        .get("unread")
                        .asInt())
                .isZero();
    }

    @Test
    void what_is_told_to_another_is_not_there() {
        notices.tell(List.of(li), notice("a"));
        String id = list("").at("/rows/0/id").asText();

        ResponseEntity<JsonNode> answer = call(otherAccount, HttpMethod.POST, "/" + id + "/read");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(answer.getBody().get("code").asText()).isEqualTo("notice.no-such-notice");
        assertThat(call(otherAccount, HttpMethod.POST, "/read-all")
                        .getBody()
                        .get("read")
                        .asInt())
                .isZero();
        assertThat(call(otherAccount, HttpMethod.GET, "").getBody().get("rows")).isEmpty();
        assertThat(list("?unread=true").get("rows")).hasSize(1);
    }

    @Test
    void senseless_requests_are_refused_in_words() {
        assertThat(call(account, HttpMethod.GET, "?after=x").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(call(account, HttpMethod.GET, "?limit=0").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(call(account, HttpMethod.GET, "?unread=perhaps").getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(call(account, HttpMethod.POST, "/💥/read").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(http.getForEntity("/api/notices", String.class).getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }
}
