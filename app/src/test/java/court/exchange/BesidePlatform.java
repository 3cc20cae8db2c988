package court.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;

/** A court beside its own platform, which sends changes of one case. */
final class BesidePlatform {
    static final String OFFICE = "office";
    static final String CASES = "案件编号,版本,删除,立案日期,结案日期,结案方式,案由,标的额,程序,原告,被告\n";
    static final String EVENTS = "案件编号,事项编号,版本,删除,日期,事项,当事人,承办法官,书记员,对应事项,期间,决定,事由\n";
    static final String CASE = "K-1,1,,2026-03-02,,,买卖合同纠纷,120000,普通程序,甲公司,乙公司\n";

    final ImportDesk desk;
    final String source;
    private final CourtPicture picture;

    BesidePlatform(ApplicationContext application, TestRestTemplate http) {
        desk = new ImportDesk(application, http);
        picture = new CourtPicture(application);
        source = "p" + desk.house.court.toString();
    }

    /** Sends rows of cases and of events; empty for no file. */
    JsonNode send(String cases, String events) throws Exception {
        Map<String, Resource> parts = new HashMap<>();
        if (!cases.isEmpty()) {
            parts.put("cases", ImportDesk.text("cases.csv", CASES + cases));
        }
        if (!events.isEmpty()) {
            parts.put("events", ImportDesk.text("events.csv", EVENTS + events));
        }
        parts.put("mapping", mapping());
        return desk.done(OFFICE, "changes?asOf=2026-03-31", parts);
    }

    Resource mapping() throws Exception {
        return ImportDesk.mapping("changes.yaml", "platform", source);
    }

    /** Events that were new, known, rejected, and that wait. */
    static List<Integer> entries(JsonNode job) {
        return List.of(
                job.get("entriesDone").asInt(),
                job.get("entriesKnown").asInt(),
                job.get("entriesRejected").asInt(),
                job.get("entriesHeld").asInt());
    }

    /** What the case looks like. */
    String looks() {
        return picture.of(source).getOrDefault("K-1", "");
    }
}
