package court.rulebase.web;

import court.identity.Acting;
import court.identity.Permission;
import court.kernel.Refused;
import court.rulebase.Decisions;
import court.rulebase.web.ReleaseViews.ProblemView;
import court.rulebase.workbench.ScenarioDesk;
import court.rulebase.workbench.ScenarioDesk.Boundary;
import court.rulebase.workbench.ScenarioDesk.FromDecision;
import court.rulebase.workbench.ScenarioRuns;
import court.rules.RuleFile;
import court.rules.play.ScenarioForm;
import court.rules.play.ScenarioReading;
import court.rules.play.ScenarioReading.FactKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Scenarios on the officers' workbench: as forms, played, proposed, made of decisions. Nothing is stored here: drafts are. */
@RestController
@RequestMapping("/api")
class ScenarioController {
    private static final int FILES = 50;
    private static final int FORMS = 200;
    private final ScenarioDesk desk;
    private final ScenarioRuns runs;
    private final Decisions decisions;
    private final Acting acting;

    ScenarioController(ScenarioDesk desk, ScenarioRuns runs, Decisions decisions, Acting acting) {
        this.desk = desk;
        this.runs = runs;
        this.decisions = decisions;
        this.acting = acting;
    }

    /** A file that is not saved yet. */
    record UnsavedFile(@Nullable String path, @Nullable String text) {}

    /**
     * What is to be played.
     *
     * @param text in the place of the stored text of the file; null = that
     * @param line where the only scenario stands that is to be played; null = all
     * @param files rules and other files that are not saved yet; only who may draft may have them judged
     */
    record ScenarioPlay(
            @Nullable String path,
            @Nullable String text,
            @Nullable Integer line,
            @Nullable List<@Nullable UnsavedFile> files) {}

    record ScenarioText(@Nullable String path, @Nullable String text) {}

    /**
     * Scenarios to be written into a text.
     *
     * @param at the scenario whose place is taken, from 0; null = after all others
     * @param scenarios one for a place; none = the scenario there is taken out
     */
    record ScenarioWriting(
            @Nullable String path,
            @Nullable String text,
            @Nullable Integer at,
            @Nullable List<@Nullable ScenarioForm> scenarios) {}

    /**
     * BoundaryQuestion what scenarios are proposed: a rule, or else a scenario.
     *
     * @param rule code of a rule; its dates and numbers are the lines
     */
    record BoundaryQuestion(
            @Nullable String rule,
            @Nullable ScenarioForm scenario,
            @Nullable List<@Nullable UnsavedFile> files) {}

    record ScenarioItemView(
            int at,
            int line,
            String title,
            @Nullable ScenarioForm form,
            @Nullable ProblemView problem) {}

    record ScenarioFormsView(
            String path,
            List<ScenarioItemView> scenarios,
            List<FactKind> facts,
            List<FactKind> findings,
            @Nullable String day,
            List<ProblemView> problems) {
        static ScenarioFormsView of(ScenarioReading reading, Locale locale) {
            return new ScenarioFormsView(
                    reading.path(),
                    reading.scenarios().stream()
                            .map(item -> new ScenarioItemView(
                                    item.at(),
                                    item.line(),
                                    item.title(),
                                    item.form(),
                                    item.problem() == null ? null : ProblemView.of(item.problem(), locale)))
                            .toList(),
                    reading.facts(),
                    reading.findings(),
                    reading.day(),
                    ReleaseViews.problems(reading.problems(), locale));
        }
    }

    record ScenariosWritten(String path, String text, ScenarioFormsView reading) {}

    record RunView(List<ScenarioRuns.PlayedScenario> results, List<ProblemView> problems) {
        static RunView of(ScenarioRuns.Run run, Locale locale) {
            return new RunView(run.results(), ReleaseViews.problems(run.problems(), locale));
        }
    }

    /** Plays a file of scenarios against a release, or one scenario of it; with what is not saved yet in its place. */
    @PostMapping("/rule-releases/{id}/scenarios")
    RunView file(@PathVariable UUID id, @RequestBody ScenarioPlay played, Locale locale) {
        acting.with(Permission.RULES_READ);
        String path = Texts.path(played.path());
        List<RuleFile> unsaved = new ArrayList<>(unsaved(played.files()));
        if (played.text() != null) {
            unsaved.add(new RuleFile(path, Texts.content(played.text())));
        }
        return RunView.of(runs.file(id, path, unsaved, played.line(), locale), locale);
    }

    /** Plays all scenarios of one rulebook against a release, with what is not saved yet in its place. */
    @PostMapping("/rule-releases/{id}/rulebooks/{name}/scenarios")
    RunView rulebook(
            @PathVariable UUID id,
            @PathVariable String name,
            @RequestBody(required = false) @Nullable ScenarioPlay played,
            Locale locale) {
        acting.with(Permission.RULES_READ);
        List<RuleFile> unsaved = unsaved(played == null ? null : played.files());
        return RunView.of(runs.rulebook(id, name, unsaved, locale), locale);
    }

    /** Text of a file of scenarios as forms, with the words that these take; the stored text unless one is given. */
    @PostMapping("/rule-releases/{id}/scenarios/reading")
    ScenarioFormsView reading(@PathVariable UUID id, @RequestBody ScenarioText typed, Locale locale) {
        acting.with(Permission.RULES_READ);
        String text = typed.text() == null ? null : Texts.content(typed.text());
        return ScenarioFormsView.of(desk.read(id, Texts.path(typed.path()), text, locale), locale);
    }

    /** Puts scenarios into the text of a file, in place of one or after all, or takes one out; stores nothing. */
    @PostMapping("/rule-releases/{id}/scenarios/writing")
    ScenariosWritten writing(@PathVariable UUID id, @RequestBody ScenarioWriting writing, Locale locale) {
        acting.with(Permission.RULES_DRAFT);
        RuleFile file = new RuleFile(Texts.path(writing.path()), Texts.content(writing.text()));
        List<ScenarioForm> forms = all("scenarios", writing.scenarios(), FORMS);
        ScenarioDesk.Written written = desk.write(id, file, writing.at(), forms, locale);
        return new ScenariosWritten(written.path(), written.text(), ScenarioFormsView.of(written.reading(), locale));
    }

    /** Scenarios at the dates and numbers that rules compare with, one on each side, with the answers they get now. */
    @PostMapping("/rule-releases/{id}/rulebooks/{name}/boundaries")
    List<Boundary> boundaries(
            @PathVariable UUID id, @PathVariable String name, @RequestBody BoundaryQuestion around, Locale locale) {
        acting.with(Permission.RULES_DRAFT);
        List<RuleFile> unsaved = unsaved(around.files());
        if (around.rule() != null) {
            return desk.ofRule(id, name, Texts.code(around.rule()), unsaved, locale);
        } else if (around.scenario() == null) {
            throw Refused.malformed("kernel.bad-parameter", "scenario");
        }
        return desk.ofScenario(id, name, around.scenario(), unsaved, locale);
    }

    /** A recorded decision as a scenario, without what tells of its case; stores nothing. */
    @GetMapping("/rulebooks/decisions/{id}/scenario")
    FromDecision decision(@PathVariable UUID id, Locale locale) {
        acting.with(Permission.RULES_DRAFT);
        return desk.of(decisions.get(id), locale);
    }

    /** Rules are compiled before they are judged: that is for those who may draft. */
    private List<RuleFile> unsaved(@Nullable List<@Nullable UnsavedFile> files) {
        List<UnsavedFile> all = files == null ? List.of() : all("files", files, FILES);
        if (!all.isEmpty()) {
            acting.with(Permission.RULES_DRAFT);
        }
        return all.stream()
                .map(file -> new RuleFile(Texts.path(file.path()), Texts.content(file.text())))
                .toList();
    }

    private static <T> List<T> all(String parameter, @Nullable List<@Nullable T> list, int most) {
        if (list == null || list.size() > most || list.stream().anyMatch(Objects::isNull)) {
            throw Refused.malformed("kernel.bad-parameter", parameter);
        }
        return list.stream().map(each -> Objects.<T>requireNonNull(each)).toList();
    }
}
