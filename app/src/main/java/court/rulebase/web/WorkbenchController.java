package court.rulebase.web;

import court.identity.Acting;
import court.identity.Permission;
import court.kernel.Page;
import court.kernel.Refused;
import court.rulebase.reading.Readings;
import court.rulebase.web.ReleaseViews.ProblemView;
import court.rulebase.workbench.ReleaseDifference;
import court.rulebase.workbench.RuleLife;
import court.rulebase.workbench.RuleSearch;
import court.rules.RuleFile;
import court.rules.plain.PlainRule;
import court.rules.plain.PlainTable;
import court.rules.plain.RuleReading;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The officers' workbench: rules in words, written back, searched, compared and proved. */
@RestController
@RequestMapping("/api")
class WorkbenchController {
    private static final int LINES = 2_000;
    private final Readings readings;
    private final RuleSearch search;
    private final RuleLife lives;
    private final ReleaseDifference difference;
    private final Acting acting;

    WorkbenchController(
            Readings readings, RuleSearch search, RuleLife lives, ReleaseDifference difference, Acting acting) {
        this.readings = readings;
        this.search = search;
        this.lives = lives;
        this.difference = difference;
        this.acting = acting;
    }

    record ReadingView(
            String path, List<PlainRule> rules, @Nullable PlainTable table, List<ProblemView> problems) {
        static ReadingView of(RuleReading reading, Locale locale) {
            return new ReadingView(
                    reading.path(),
                    reading.rules(),
                    reading.table(),
                    ReleaseViews.problems(reading.problems(), locale));
        }
    }

    record WrittenView(String path, String text, ReadingView reading) {
        static WrittenView of(Readings.Written written, Locale locale) {
            return new WrittenView(written.path(), written.text(), ReadingView.of(written.reading(), locale));
        }
    }

    /** A file with text that is not stored yet. */
    record Text(@Nullable String path, @Nullable String text) {}

    /**
     * A rule to be written into a text file.
     *
     * @param code the rule whose place it takes; empty = a new one
     * @param rule null = the rule is taken out
     */
    record Rewrite(
            @Nullable String path,
            @Nullable String text,
            @Nullable String code,
            @Nullable PlainRule rule) {}

    record Grid(@Nullable String path, @Nullable List<List<String>> lines) {}

    /** A file of a release in words. */
    @GetMapping("/rule-releases/{id}/reading")
    ReadingView reading(@PathVariable UUID id, @RequestParam String path, Locale locale) {
        acting.with(Permission.RULES_READ);
        return ReadingView.of(readings.read(id, Texts.path(path), null, locale), locale);
    }

    /** What unsaved text says, with what the scan has against it: for an editor, while its officer types. */
    @PostMapping("/rule-releases/{id}/reading")
    ReadingView typed(@PathVariable UUID id, @RequestBody Text typed, Locale locale) {
        acting.with(Permission.RULES_READ);
        return ReadingView.of(readings.read(id, Texts.path(typed.path()), Texts.content(typed.text()), locale), locale);
    }

    /** Puts a rule into the text of a file, in place of another or anew, or takes one out; stores nothing. */
    @PostMapping("/rule-releases/{id}/writing")
    WrittenView writing(@PathVariable UUID id, @RequestBody Rewrite rewrite, Locale locale) {
        acting.with(Permission.RULES_DRAFT);
        RuleFile file = new RuleFile(Texts.path(rewrite.path()), Texts.content(rewrite.text()));
        String code = rewrite.code() == null ? "" : Texts.code(rewrite.code());
        return WrittenView.of(readings.write(id, file, code, rewrite.rule(), locale), locale);
    }

    /** Turns the cells of a table into its text; stores nothing. */
    @PostMapping("/rule-releases/{id}/table")
    WrittenView table(@PathVariable UUID id, @RequestBody Grid grid, Locale locale) {
        acting.with(Permission.RULES_DRAFT);
        List<List<String>> lines = grid.lines();
        if (lines == null || lines.size() > LINES || lines.stream().anyMatch(WorkbenchController::hasGap)) {
            throw Refused.malformed("kernel.bad-parameter", "lines");
        }
        return WrittenView.of(readings.table(id, Texts.path(grid.path()), lines, locale), locale);
    }

    /** A table with text that need not be stored yet, as a workbook. */
    @PostMapping(path = "/rule-releases/{id}/table/workbook")
    ResponseEntity<byte[]> workbook(@PathVariable UUID id, @RequestBody Text table, Locale locale) {
        acting.with(Permission.RULES_READ);
        RuleFile file = new RuleFile(Texts.path(table.path()), Texts.content(table.text()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(readings.workbook(file, locale));
    }

    /** What a table says that comes back from a spreadsheet; stores nothing. */
    @PostMapping(path = "/rule-releases/{id}/table/upload", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    WrittenView uploaded(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String path,
            Locale locale)
            throws IOException {
        acting.with(Permission.RULES_DRAFT);
        if (file == null) {
            throw Refused.malformed("kernel.bad-parameter", "file");
        }
        String name =
                String.valueOf(file.getOriginalFilename()).endsWith(".xlsx") ? "upload.drl.xlsx" : "upload.drl.csv";
        RuleFile sent = new RuleFile(name, file.getBytes());
        return WrittenView.of(readings.uploaded(id, Texts.path(path), sent, locale), locale);
    }

    private static boolean hasGap(@Nullable List<String> line) {
        return line == null || line.stream().anyMatch(Objects::isNull);
    }

    /**
     * Rules that differ between two releases.
     *
     * @param against the earlier one; the release in force unless given
     */
    @GetMapping("/rule-releases/{id}/difference")
    List<ReleaseDifference.RuleChange> difference(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID against, Locale locale) {
        acting.with(Permission.RULES_READ);
        return difference.between(against, id, locale);
    }

    /**
     * Rules by code, article or word.
     *
     * @param release the release in force unless given
     * @param q words that must all occur
     */
    @GetMapping("/rules")
    Page<RuleSearch.Found> rules(
            @RequestParam(required = false) @Nullable UUID release,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String rulebook,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer size,
            Locale locale) {
        acting.with(Permission.RULES_READ);
        String words = q == null ? "" : String.valueOf(Texts.plain("q", q));
        RuleSearch.Words wanted = new RuleSearch.Words(words, Texts.plain("rulebook", rulebook));
        return search.page(release, wanted, Texts.plain("after", after), Page.size(size), locale);
    }

    /** All that is known of a rule of the release in force. */
    @GetMapping("/rules/{code}")
    RuleLife.Life rule(@PathVariable String code, Locale locale) {
        acting.with(Permission.RULES_READ);
        return lives.of(Texts.code(code), locale);
    }
}
