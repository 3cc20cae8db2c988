package court.security;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the permission series sends with each call: right in shape, and harmless to whoever is let through. */
final class Sent {
    static final String BOUNDARY = "tianping-boundary";
    private static final String NO_VALUES = "{\"values\":{}}";
    private static final String MAPPING = "{\"version\":9999,\"mapping\":{\"source\":\"platform\","
            + "\"cases\":{\"columns\":{\"key\":\"k\",\"filed\":\"f\"},\"defaults\":{\"cause\":\"c\"},\"words\":{\"manner\":{\"a\":\"OTHER\"}}},"
            + "\"events\":{\"columns\":{\"case\":\"k\",\"id\":\"i\",\"day\":\"d\",\"text\":\"t\"}},"
            + "\"details\":{\"judge\":\"j\"},\"detailWords\":{\"manner\":{\"a\":\"OTHER\"}},"
            + "\"meanings\":[{\"is\":\"x\",\"deed\":\"casefile.note\"}]}}";
    private static final String STALE = "{\"version\":9999}";
    private static final String NOTE = "{\"words\":\"备忘\",\"shared\":false,\"followUpOn\":null,\"version\":9999}";
    private static final String FILING = "{\"cause\":\"民间借贷纠纷\",\"amount\":1000,\"foreign\":false,\"parties\":["
            + "{\"side\":\"PLAINTIFF\",\"name\":\"甲\",\"organisation\":false,\"abroad\":false},"
            + "{\"side\":\"DEFENDANT\",\"name\":\"乙\",\"organisation\":false,\"abroad\":false}]}";

    private static final String TYPED = "{\"path\":\"timelimit/limits/x.drl\",\"text\":\"no rule at all\"}";
    private static final String FORM = "{\"key\":\"hearing.hold\",\"text\":\"no form at all\",\"note\":\"\"}";
    private static final Map<String, String> JSON = Map.ofEntries(
            Map.entry(
                    "POST /api/assignment/assessors",
                    "{\"name\":\"陪审员\",\"firstDay\":\"2026-01-05\",\"lastDay\":null}"),
            Map.entry(
                    "POST /api/assignment/conflicts",
                    "{\"person\":\"00000000-0000-7000-8000-000000000000\",\"party\":\"甲\",\"reason\":\"近亲属\"}"),
            Map.entry(
                    "PUT /api/assignment/judges/{id}",
                    "{\"coefficient\":1000,\"causes\":\"\",\"procedures\":\"\",\"ceiling\":null,\"version\":9999}"),
            Map.entry(
                    "POST /api/assignment/leaves",
                    "{\"person\":\"00000000-0000-7000-8000-000000000000\",\"firstDay\":\"2026-01-05\",\"lastDay\":\"2026-01-06\",\"reason\":\"年休假\"}"),
            Map.entry("POST /api/assignment/leaves/{id}/end", "{\"lastDay\":\"2026-01-05\"}"),
            Map.entry("POST /api/cases/{id}/weight-corrections", "{\"factor\":2,\"reason\":\"案情复杂\"}"),
            Map.entry("POST /api/workload/bases", "{\"kind\":\"TRIAL\"}"),
            Map.entry("POST /api/workload/corrections/{id}/decision", "{\"approved\":false}"),
            Map.entry(
                    "POST /api/calendar/count",
                    "{\"trigger\":\"2026-03-02\",\"period\":\"5D\",\"direction\":\"FORWARD\"}"),
            Map.entry(
                    "POST /api/batches/papers",
                    "{\"cases\":[\"00000000-0000-0000-0000-000000000000\"],\"papers\":[\"summons\"]}"),
            Map.entry("POST /api/cases/{id}/deeds/{form}", NO_VALUES),
            Map.entry("POST /api/cases/{id}/papers", "{\"paper\":\"summons\"}"),
            Map.entry("POST /api/paper-templates/versions/{id}/activate", "{\"from\":\"2020-01-01\"}"),
            Map.entry("POST /api/series/{id}/deeds", "{\"form\":\"casefile.record-fee\",\"values\":{}}"),
            Map.entry("POST /api/series/{id}/members/{case}/leave", "{\"reason\":\"管辖权异议\"}"),
            Map.entry("POST /api/series/{id}/papers", "{\"papers\":[\"summons\"]}"),
            Map.entry("POST /api/clock-checks/{deed}/accept", STALE),
            Map.entry("POST /api/clock-checks/{deed}/ask", "{\"version\":9999,\"words\":\"依据何在？\"}"),
            Map.entry("POST /api/cases/{id}/notes", NOTE),
            Map.entry("PUT /api/notes/{note}", NOTE),
            Map.entry("POST /api/notes/{note}/settled", "{\"version\":9999,\"settled\":true}"),
            Map.entry("PUT /api/saved-views", "{\"page\":\"inbox\",\"name\":\"红灯\",\"query\":\"light=RED\"}"),
            Map.entry("POST /api/work-items/{id}/hand-on", "{\"version\":9999,\"to\":\"CLERK\"}"),
            Map.entry("POST /api/work-items/{id}/recall", STALE),
            Map.entry("POST /api/cases/{id}/grounds", "{\"ground\":\"REVIEW\",\"reason\":\"评查\"}"),
            Map.entry("POST /api/cases/{id}/timeline/{deed}/reverse", "{\"reason\":\"误录\"}"),
            Map.entry("POST /api/demo/clock", "{\"today\":\"2000-01-01\"}"),
            Map.entry("POST /api/escalations/{id}/answer", "{\"reason\":\"已在办理\"}"),
            Map.entry("POST /api/filings", FILING),
            Map.entry(
                    "POST /api/people",
                    "{\"account\":\"newcomer-of-the-series\",\"name\":\"新人\",\"division\":null,\"role\":\"CLERK\",\"password\":\"a-long-password\"}"),
            Map.entry(
                    "POST /api/people/{id}/duties",
                    "{\"role\":\"CLERK\",\"division\":null,\"from\":\"2026-01-05\",\"to\":null,\"substitutes\":null}"),
            Map.entry("POST /api/people/{id}/duties/{grant}/end", "{\"last\":\"2026-02-01\"}"),
            Map.entry("PUT /api/people/{id}/enabled", "{\"enabled\":true}"),
            Map.entry("PUT /api/people/{id}/password", "{\"password\":\"another-long-password\"}"),
            Map.entry("PUT /api/session/password", "{\"current\":\"wrong\",\"password\":\"another-long-password\"}"),
            Map.entry("POST /api/process-forms", FORM),
            Map.entry("POST /api/process-forms/check", FORM),
            Map.entry("POST /api/process-models/check", "{\"processId\":\"x\",\"xml\":\"<broken/>\"}"),
            Map.entry(
                    "POST /api/process-models/walk",
                    "{\"drawing\":{\"processId\":\"x\",\"xml\":\"<broken/>\"},\"standing\":{},\"from\":null}"),
            Map.entry(
                    "POST /api/process-bindings",
                    "{\"process\":\"no-such\",\"court\":\"00000000-0000-7000-8000-000000000000\",\"from\":\"2026-01-05\","
                            + "\"model\":\"00000000-0000-7000-8000-000000000000\",\"note\":\"\"}"),
            Map.entry("POST /api/process-models/{id}/comments", "{\"element\":\"ask-x\",\"text\":\"意见\"}"),
            Map.entry("POST /api/process-models/{id}/replays", "{\"days\":1}"),
            Map.entry(
                    "POST /api/process-repairs",
                    "{\"instance\":\"none\",\"kind\":\"CANCEL\",\"element\":\"ask-x\",\"target\":null,\"reason\":\"误\"}"),
            Map.entry("POST /api/process-repairs/{id}/refuse", "{\"reason\":\"不必\"}"),
            Map.entry("POST /api/rooms", "{\"name\":\"第九法庭\"}"),
            Map.entry("POST /api/rule-previews/{id}/accept", "{\"reason\":\" \"}"),
            Map.entry(
                    "POST /api/rule-releases/baseline/draft",
                    "{\"shipped\":\"00000000-0000-7000-8000-000000000000\",\"take\":[],\"note\":\"\"}"),
            Map.entry("POST /api/rule-releases/{id}/reading", TYPED),
            Map.entry("POST /api/rule-releases/{id}/rulebooks/{name}/boundaries", "{\"rule\":\"TL-999\"}"),
            Map.entry("POST /api/rule-releases/{id}/scenarios", TYPED),
            Map.entry("POST /api/rule-releases/{id}/scenarios/reading", TYPED),
            Map.entry(
                    "POST /api/rule-releases/{id}/scenarios/writing",
                    "{\"path\":\"timelimit/limits/x.scenarios.yaml\",\"text\":\"\",\"at\":0,\"scenarios\":[]}"),
            Map.entry(
                    "POST /api/rule-releases/{id}/table",
                    "{\"path\":\"timelimit/limits/x.drl.csv\",\"lines\":[[\"RuleSet\",\"x\"]]}"),
            Map.entry(
                    "POST /api/rule-releases/{id}/table/workbook",
                    "{\"path\":\"timelimit/limits/x.drl.csv\",\"text\":\"RuleSet,x\"}"),
            Map.entry(
                    "POST /api/rule-releases/{id}/writing",
                    "{\"path\":\"timelimit/limits/x.drl\",\"text\":\"\",\"code\":\"TL-999\",\"rule\":null}"),
            Map.entry("POST /api/rulebooks/{name}/decide", "{\"facts\":{}}"),
            Map.entry("POST /api/rulebooks/{name}/why", "{\"facts\":{}}"),
            Map.entry(
                    "POST /api/timelimit/calculate",
                    "{\"trigger\":\"2026-01-05\",\"base\":\"P6M\",\"monthRule\":\"CIV\",\"roll\":false,\"extensions\":[],"
                            + "\"deductions\":[],\"applyBeforeDays\":null,\"decideBeforeDays\":null,\"asOf\":\"2026-02-01\"}"),
            Map.entry("PUT /api/imports/mappings/{source}", MAPPING),
            Map.entry("POST /api/work-items/{id}/claim", STALE),
            Map.entry("POST /api/work-items/{id}/release", STALE),
            Map.entry("POST /api/work-items/{id}/complete", "{\"version\":9999,\"values\":{}}"));

    /** A part that says itself that it is JSON. */
    private static final String JSON_PART = "--" + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"common\"\r\nContent-Type: application/json\r\n\r\n"
            + "{\"name\":\"甲公司系列案\",\"cause\":\"物业服务合同纠纷\",\"plaintiffs\":[{\"name\":\"甲公司\",\"organisation\":true}]}\r\n";

    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("POST /api/calendar/imports", part("file", "days.csv", "no such columns")),
            Map.entry("POST /api/cases/{id}/documents", part("file", "证据.txt", "借条一张")),
            Map.entry("POST /api/imports/causes", part("file", "causes.csv", "no such columns")),
            Map.entry("POST /api/imports/courts", part("file", "courts.csv", "no such columns")),
            Map.entry(
                    "POST /api/imports/dockets",
                    part("cases", "cases.csv", "no such columns") + part("events", "events.csv", "no such columns")),
            Map.entry("POST /api/imports/changes", part("cases", "cases.csv", "no such columns")),
            Map.entry("POST /api/process-models", part("files", "broken.bpmn", "<broken/>")),
            Map.entry("POST /api/modeler/deployment/create", part("data", "broken.bpmn", "<broken/>")),
            Map.entry("POST /api/rule-releases/archive", part("file", "rules.zip", "no archive")),
            Map.entry("POST /api/rule-releases", part("files", "timelimit/limits/x.txt", "")),
            Map.entry(
                    "POST /api/rule-releases/{id}/table/upload",
                    part("file", "x.csv", "RuleSet,x") + part("path", null, "timelimit/limits/x.drl.csv")),
            Map.entry("POST /api/paper-templates/{key}", part("file", "传票.docx", "no document")),
            Map.entry("POST /api/seals/check", part("file", "传票.pdf", "no document")),
            Map.entry("POST /api/series/{id}/sheet", part("file", "案件.csv", "no such columns")),
            Map.entry("POST /api/series", JSON_PART + part("file", "案件.csv", "no such columns")));

    private static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry("GET /api/calendar/days", "?year=2026"),
            Map.entry("DELETE /api/notes/{note}", "?version=9999"),
            Map.entry("GET /api/cases/{id}/event-log", "?form=XES"),
            Map.entry("GET /api/process-event-logs", "?form=OCEL&to=2020-01-01"),
            Map.entry("POST /api/calendar/imports", "?source=test&preview=true"),
            Map.entry("GET /api/rule-previews/{id}/figures", "?by=COURT"),
            Map.entry("GET /api/rule-releases/baseline/file", "?path=timelimit/limits/rulebook.yaml"),
            Map.entry("GET /api/rule-releases/{id}/files", "?path=timelimit/limits/broken.drl"),
            Map.entry("GET /api/rule-releases/{id}/reading", "?path=timelimit/limits/broken.drl"),
            Map.entry("GET /api/follow-ups", "?until=2026-03-02"),
            Map.entry("GET /api/saved-views", "?page=inbox"));

    /** A docket of one case, which is taken in. */
    static final Caller.Body GOOD_DOCKET = multipart(part(
                    "cases",
                    "cases.csv",
                    "案件编号,立案日期,结案日期,结案方式,案号,法院,案由,标的额,程序,原告,被告,第三人\nP-1,2026-01-05,,,,,民间借贷纠纷,1,普通程序,甲,乙,")
            + part("events", "events.csv", "案件编号,序号,日期,事项,内容"));

    /** A list of one cause of action, which is taken in. */
    static final Caller.Body GOOD_CAUSES =
            multipart(part("file", "causes.csv", "domain,level,code,name,parent_code\n民事,3,1,权限纠纷,一"));

    private Sent() {}

    static String query(String call) {
        return QUERIES.getOrDefault(call, "");
    }

    static Caller.Body body(String call) {
        if (PARTS.containsKey(call)) {
            return multipart(PARTS.get(call));
        }
        return JSON.containsKey(call) ? Caller.Body.json(JSON.get(call)) : Caller.Body.NONE;
    }

    static Caller.Body multipart(String parts) {
        String all = parts + "--" + BOUNDARY + "--\r\n";
        return new Caller.Body("multipart/form-data; boundary=" + BOUNDARY, all.getBytes(StandardCharsets.UTF_8));
    }

    static String part(String name, @Nullable String file, String content) {
        String fileName = file == null ? "" : "; filename=\"" + file + "\"";
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + fileName + "\r\n\r\n"
                + content + "\r\n";
    }
}
