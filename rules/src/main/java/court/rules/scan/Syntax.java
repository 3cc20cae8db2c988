package court.rules.scan;

import court.rules.Problem;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** The engine's own parsers, so that scan and compiler read the same tree. */
final class Syntax {
    private Syntax() {}

    static @Nullable PackageDescr parse(Source source) {
        DrlParser parser = new DrlParser(DrlParser.DEFAULT_LANGUAGE_LEVEL);
        try {
            PackageDescr tree = parser.parse((Resource) null, source.text());
            parser.getErrors().forEach(error -> source.add(problem(source, error, Problem.Severity.ERROR)));
            if (tree == null && parser.getErrors().isEmpty()) {
                source.errorAtLine(1, "rulebase.syntax", "");
            }
            return tree;
        } catch (DroolsParserException | RuntimeException e) {
            source.errorAtLine(1, "rulebase.syntax", String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            source.errorAtLine(1, "rulebase.too-deep");
        }
        return null;
    }

    /** What the next language level will no longer accept. */
    static List<Problem> futureWarnings(Source source) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL10);
        try {
            parser.parse((Resource) null, source.text());
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
        String code = severity == Problem.Severity.ERROR ? "rulebase.syntax" : "rulebase.drl10";
        String text = error.getMessage().lines().findFirst().orElse("");
        return new Problem(source.file(), line, Math.max(1, column), null, severity, code, List.of(text));
    }
}
