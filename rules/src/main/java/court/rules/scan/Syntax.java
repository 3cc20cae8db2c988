package court.rules.scan;

import court.rules.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** The engine's own parsers, so that scan and compiler read the same tree. */
final class Syntax {
    /** Scanned already, and the next level's parser needs a second for each. */
    private static final Pattern ANNOTATION = Pattern.compile("@(basis|layer)\\s*\\(\\s*\"[^\"\\n]*\"\\s*\\)");

    private Syntax() {}

    static @Nullable PackageDescr parse(Source source) {
        DrlParser parser = new DrlParser(DrlParser.DEFAULT_LANGUAGE_LEVEL);
        try {
            PackageDescr tree = parser.parse((Resource) null, source.text());
            parser.getErrors().forEach(error -> source.add(problem(source, error, Problem.Severity.ERROR)));
            if (tree == null && parser.getErrors().isEmpty()) {
                source.errorAtLine(1, "rulebase.syntax", ParserWords.of(""));
            }
            return tree;
        } catch (DroolsParserException | RuntimeException e) {
            source.errorAtLine(1, "rulebase.syntax", ParserWords.of(String.valueOf(e.getMessage())));
        } catch (StackOverflowError e) {
            source.errorAtLine(1, "rulebase.too-deep");
        }
        return null;
    }

    /** What the next language level will no longer accept; rule by rule, since that parser looks ahead to the end. */
    static List<Problem> futureWarnings(Source source, PackageDescr tree) {
        List<Problem> warnings = new ArrayList<>();
        List<RuleDescr> rules = tree.getRules();
        int checked = source.file().endsWith(".drl") ? rules.size() : 1; // rows of a table share one shape
        for (int i = 0; i < checked; i++) {
            int from = source.lineStart(rules.get(i).getLine());
            int to = i + 1 < rules.size()
                    ? source.lineStart(rules.get(i + 1).getLine())
                    : source.text().length();
            String above = "\n".repeat(rules.get(i).getLine() - 1);
            String rule = source.text().substring(from, Math.max(from, to));
            warnings.addAll(
                    futureWarnings(source, above + ANNOTATION.matcher(rule).replaceAll(" ")));
        }
        return warnings;
    }

    private static List<Problem> futureWarnings(Source source, String rule) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL10);
        try {
            parser.parse((Resource) null, rule);
            return parser.getErrors().stream()
                    .map(error -> problem(source, error, Problem.Severity.WARNING))
                    .toList();
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            return List.of(Problem.warning(source.file(), 1, 1, "rulebase.drl10", String.valueOf(e.getMessage())));
        }
    }

    private static Problem problem(Source source, DroolsError error, Problem.Severity severity) {
        int line = error.getLines().length == 0 ? 1 : Math.max(1, error.getLines()[0]);
        int column = error instanceof org.drools.drl.parser.ParserError located ? located.getCol() + 1 : 1;
        boolean wrong = severity == Problem.Severity.ERROR;
        Object[] words = wrong
                ? ParserWords.of(error.getMessage())
                : new Object[] {error.getMessage().lines().findFirst().orElse("")};
        String code = wrong ? "rulebase.syntax" : "rulebase.drl10";
        return wrong
                ? Problem.error(source.file(), line, Math.max(1, column), code, words)
                : Problem.warning(source.file(), line, Math.max(1, column), code, words);
    }
}
