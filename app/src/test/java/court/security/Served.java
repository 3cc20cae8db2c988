package court.security;

import static org.assertj.core.api.Assertions.assertThat;

import court.CivilCourt;
import java.net.http.HttpResponse;
import org.springframework.context.ApplicationContext;

/** The description of the interface as the running application serves it. */
final class Served {
    private Served() {}

    static Description description(Caller caller, ApplicationContext application) {
        return description(caller, new CivilCourt(application).account("judge"), CivilCourt.PASSWORD);
    }

    static Description description(Caller caller, String account, String password) {
        HttpResponse<String> answer =
                caller.request("GET", "/v3/api-docs").as(account, password).send(Caller.Body.NONE);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Description.of(answer.body());
    }
}
