package court.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CivilCourt;
import court.casefile.CaseFile;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import court.identity.CaseLayer;
import court.identity.Courts;
import court.identity.DivisionKind;
import court.identity.Role;
import court.kernel.CaseId;
import court.kernel.DivisionId;
import court.kernel.PersonId;
import court.notice.NewNotice;
import court.notice.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two courts with one of every kind of person and one of every thing that a call can be about. */
final class Scene {
    private final ApplicationContext application;
    private final LocalDate today;
    private final CivilCourt home;
    private final CivilCourt away;
    private final SceneCast cast;
    private final Map<String, Map<String, String>> things = new HashMap<>();

    Scene(ApplicationContext application, Caller caller) {
        this.application = application;
        today = LocalDate.now(application.getBean(Clock.class));
        home = new CivilCourt(application);
        away = new CivilCourt(application);
        cast = new SceneCast(home, away, caller);
        people();
        cases();
        new AssignmentScene(application, cast, this::make).of(thing("case").get("id"), home.judge);
        rulesAndModels();
        imports();
        new SeriesScene(application, cast, this::make).of(home, thing("case").get("id"));
    }

    Optional<String> account(String word) {
        return cast.account(word);
    }

    /** The variables of a path for one of the things that the table names. */
    Map<String, String> thing(String on) {
        Map<String, String> variables = things.get(on);
        assertThat(variables)
                .as("permissions.csv speaks of [%s], which Scene does not make", on)
                .isNotNull();
        return variables;
    }

    private void make(String on, String... variables) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < variables.length; i += 2) {
            all.put(variables[i], variables[i + 1]);
        }
        things.put(on, all);
    }

    private void people() {
        make("-");
        PersonId spare = home.person("spare", home.court, null, Role.CLERK);
        make("person", "id", spare.toString(), "grant", spare.toString());
        make("person-elsewhere", "id", away.judge.toString(), "grant", spare.toString());
    }

    private void cases() {
        CaseId id = filedByHand();
        make(
                "case",
                "id",
                id.toString(),
                "instance",
                instance(id),
                "form",
                "casefile.record-answer",
                "clock",
                clock(id),
                "target",
                "SIMPLIFIED",
                "decision",
                text("select min(id::text) from court.rulebase_decision where case_id = ?", id.value()));
        make("suspension", "id", id.toString(), "form", "casefile.suspend");
        make("reassignment", "id", id.toString(), "form", "casefile.reassign");
        make("decision-as-deed", "id", id.toString(), "form", "timelimit.decide-extension");
        CaseId second = filedByHand();
        make("second-case", "id", second.toString(), "deed", note(second));
        make("new-case", "id", submitted());
        DivisionId other = application.getBean(Courts.class).division(home.court, "民事审判二庭", DivisionKind.CIVIL);
        CaseId there = home.file(
                Procedure.ORDINARY,
                today.minusDays(20),
                Map.of(),
                "DESK",
                List.of(
                        NewDeed.of(DeedKind.ACCEPTED, today.minusDays(20)),
                        NewDeed.of(
                                DeedKind.ASSIGNED,
                                today.minusDays(20),
                                Map.of(
                                        "judge",
                                                home.person("judge-of-two", home.court, other, Role.JUDGE)
                                                        .toString(),
                                        "division", other.toString(),
                                        "procedure", "ORDINARY"))));
        make(
                "other-division",
                "id",
                there.toString(),
                "form",
                "casefile.record-answer",
                "clock",
                clock(there),
                "target",
                "SIMPLIFIED");
        CaseId elsewhere = away.aCase(Procedure.ORDINARY, today.minusDays(20));
        make(
                "elsewhere-case",
                "id",
                elsewhere.toString(),
                "instance",
                instance(elsewhere),
                "form",
                "casefile.record-answer",
                "deed",
                note(elsewhere),
                "clock",
                clock(elsewhere),
                "target",
                "SIMPLIFIED");
        documents(id, second);
        workItems(id, elsewhere);
        new DeskScene(application, cast, this::make)
                .of(
                        id,
                        home.person("reader", home.court, null, Role.CLERK),
                        home.aCase(Procedure.SIMPLIFIED, today.minusDays(200)));
        application
                .getBean(Notices.class)
                .tell(List.of(home.judge), new NewNotice(id, "test.notice", "提醒", "提醒", "/", "permissions-" + id));
        make(
                "notice-of-judge",
                "id",
                first(cast.as("judge", "GET", "/api/notices", Caller.Body.NONE).get("rows"), "id"));
    }

    private CaseId filedByHand() {
        CaseId id = CaseId.parse(submitted());
        application
                .getBean(CaseFile.class)
                .record(
                        id,
                        List.of(
                                NewDeed.of(DeedKind.ACCEPTED, today),
                                NewDeed.of(
                                        DeedKind.ASSIGNED,
                                        today,
                                        Map.of(
                                                "judge", home.judge.toString(),
                                                "clerk", home.clerk.toString(),
                                                "assistant", session("assistant"),
                                                "division", home.civil.toString(),
                                                "procedure", "ORDINARY"))));
        return id;
    }

    private String session(String word) {
        return cast.as(word, "GET", "/api/session", Caller.Body.NONE)
                .at("/person/id")
                .asText();
    }

    private String submitted() {
        return cast.as("filing", "POST", "/api/filings", Sent.body("POST /api/filings"))
                .get("id")
                .asText();
    }

    private String note(CaseId id) {
        return application
                .getBean(CaseFile.class)
                .record(id, List.of(NewDeed.of(DeedKind.NOTE, today)))
                .get(0)
                .toString();
    }

    private String instance(CaseId id) {
        return text("select min(instance_id) from court.process_trace where case_id = ?", id.value());
    }

    private String clock(CaseId id) {
        return text("select min(id::text) from court.timelimit_clock where case_id = ? and not void", id.value());
    }

    /** Every form that people fill in for a case: from the file, and those that tasks ask for. */
    void forms(FormProbes probes) {
        String id = thing("case").get("id");
        for (String who : List.of("judge", "clerk", "chief")) {
            cast.as(who, "GET", "/api/cases/" + id + "/forms", Caller.Body.NONE)
                    .forEach(form -> probes.of(
                            form,
                            "POST /api/cases/{id}/deeds/{form}",
                            who,
                            "/api/cases/" + id + "/deeds/" + form.get("key").asText(),
                            ""));
        }
        Map.of("item-of-clerk", "clerk", "item-of-chief", "chief", "item-of-filing", "filing")
                .forEach((on, who) -> {
                    String address = "/api/work-items/" + thing(on).get("id");
                    JsonNode item = cast.as(who, "GET", address, Caller.Body.NONE);
                    probes.of(
                            item.get("form"),
                            "POST /api/work-items/{id}/complete",
                            who,
                            address + "/complete",
                            "\"version\":" + item.at("/item/version").asInt() + ",");
                });
    }

    private void documents(CaseId id, CaseId second) {
        make("main-file", "id", id.toString(), "document", document(id, CaseLayer.MAIN));
        make("secondary-file", "id", id.toString(), "document", document(id, CaseLayer.SECONDARY));
        make("sealed-opinion", "id", id.toString(), "document", document(id, CaseLayer.SEALED));
        make("main-file-by-way-of-own-case", "id", second.toString(), "document", document(id, CaseLayer.MAIN));
    }

    private String document(CaseId id, CaseLayer layer) {
        return StoredPaper.of(application, home.account("judge"), id, layer);
    }

    private void workItems(CaseId id, CaseId elsewhere) {
        make("item-of-clerk", "id", item(id, "clerk"));
        make("item-elsewhere", "id", item(elsewhere, "clerk"));
        make("item-of-filing", "id", item(CaseId.parse(submitted()), "filing-clerk"));
        CaseId accepted = CaseId.parse(submitted());
        application.getBean(CaseFile.class).record(accepted, List.of(NewDeed.of(DeedKind.ACCEPTED, today)));
        make("item-of-chief", "id", item(accepted, "chief"));
    }

    private String item(CaseId caseId, String role) {
        return text(
                "select min(id::text) from court.process_work_item where status = 'OPEN' and case_id = ? and role = ?",
                caseId.value(),
                role);
    }

    private String text(String query, Object... values) {
        String found = application.getBean(JdbcTemplate.class).queryForObject(query, String.class, values);
        return Objects.requireNonNull(found, query);
    }

    private void rulesAndModels() {
        new RuleScene(application, cast, this::make).of(thing("case").get("id"));
        JsonNode model = cast.as("designer", "POST", "/api/process-models", Sent.body("POST /api/process-models"));
        make("model-draft", "id", first(model, "id"));
        JsonNode form = cast.as("designer", "POST", "/api/process-forms", Sent.body("POST /api/process-forms"));
        make("form-draft", "id", form.get("id").asText());
        new ProcessScene(application, this::make)
                .of(thing("case").get("id"), home.account("chief"), home.account("designer"));
        things.get("-").put("name", "timelimit.limits");
        things.get("-").put("code", "TL-101");
    }

    private void imports() {
        JsonNode dockets = cast.as("office", "POST", "/api/imports/dockets", Sent.GOOD_DOCKET);
        make("import-of-dockets", "id", dockets.get("id").asText());
        JsonNode causes = cast.as("admin", "POST", "/api/imports/causes", Sent.GOOD_CAUSES);
        make("import-of-courts", "id", causes.get("id").asText());
        things.get("-").put("source", "platform");
    }

    private static String first(JsonNode list, String field) {
        assertThat(list).as("a list with at least one row").isNotEmpty();
        return list.get(0).get(field).asText();
    }
}
