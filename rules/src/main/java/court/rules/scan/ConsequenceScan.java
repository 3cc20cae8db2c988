package court.rules.scan;

import com.github.javaparser.ParseProblemException;
import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import court.rules.book.FactModel;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.model.codegen.execmodel.generator.DrlxParseUtil;

/** The consequence of a rule: {@code insert(new Finding(…));}, a few times, and nothing else. */
final class ConsequenceScan {
    private static final int INSERTS = 10;
    private final Source source;
    private final RuleDescr rule;
    private final Scope scope;
    private final FactModel model;
    private final String text;
    private final int start;
    private final Spots spots;

    ConsequenceScan(Source source, RuleDescr rule, Scope scope, FactModel model) {
        this.source = source;
        this.rule = rule;
        this.scope = scope;
        this.model = model;
        this.text = String.valueOf(rule.getConsequence());
        int then = source.find("then", Math.max(0, rule.getLhs().getEndCharacter()));
        this.start = source.find(text.strip(), then) - leading();
        this.spots = new Spots(text, start, 2); // the parser puts the text on line 2, after a brace
    }

    private int leading() {
        return text.length() - text.stripLeading().length();
    }

    void scan() {
        if (rule.getConsequence() == null || text.isBlank()) {
            throw new Refusal(source.lineStart(rule.getLine()), "rulebase.no-finding");
        }
        BlockStmt block = parse();
        if (block.getStatements().isEmpty() || block.getStatements().size() > INSERTS) {
            throw new Refusal(start + leading(), "rulebase.no-finding");
        }
        block.getStatements().forEach(this::statement);
    }

    private BlockStmt parse() {
        try {
            return DrlxParseUtil.parseBlock(text);
        } catch (ParseProblemException e) {
            Position at = e.getProblems().isEmpty()
                    ? Position.HOME
                    : e.getProblems()
                            .get(0)
                            .getLocation()
                            .flatMap(location -> location.getBegin().getRange())
                            .map(range -> range.begin)
                            .orElse(Position.HOME);
            int line = source.line(start) + Math.max(0, at.line - 2);
            Object[] words = ParserWords.of(ConstraintScan.message(e));
            int stopped = source.lineStart(line) + Math.max(0, at.column - 1);
            throw new Refusal(source.find(String.valueOf(words[0]), stopped), "rulebase.syntax", words);
        } catch (StackOverflowError e) {
            throw new Refusal(start, "rulebase.too-deep");
        }
    }

    private void statement(Statement statement) {
        Expression expression =
                statement.isExpressionStmt() ? statement.asExpressionStmt().getExpression() : null;
        boolean inserts = expression instanceof MethodCallExpr call
                && call.getScope().isEmpty()
                && call.getTypeArguments().isEmpty()
                && call.getNameAsString().equals("insert")
                && call.getArguments().size() == 1;
        if (!inserts || expression == null) {
            throw new Refusal(spots.of(statement, ""), "rulebase.consequence", shown(statement));
        }
        Expression created = ((MethodCallExpr) expression).getArgument(0);
        if (created instanceof ObjectCreationExpr finding) {
            finding(finding);
        } else {
            throw new Refusal(spots.of(created, ""), "rulebase.consequence", shown(created));
        }
    }

    private void finding(ObjectCreationExpr created) {
        String name = created.getType().asString();
        int spot = spots.of(created.getType(), "");
        boolean plain = created.getScope().isEmpty()
                && created.getAnonymousClassBody().isEmpty()
                && created.getTypeArguments().isEmpty()
                && created.getType().getAnnotations().isEmpty();
        Optional<Class<?>> type = scope.type(name).filter(t -> model.findings().containsValue(t));
        if (!plain || type.isEmpty()) {
            throw new Refusal(spot, "rulebase.not-a-finding", name);
        }
        RecordComponent[] components = type.get().getRecordComponents();
        if (components.length != created.getArguments().size()) {
            throw new Refusal(spot, "rulebase.finding-arguments", name, components.length);
        }
        for (int i = 0; i < components.length; i++) {
            argument(created.getArgument(i), components[i]);
        }
    }

    private void argument(Expression value, RecordComponent component) {
        Kind wanted = Kind.of(component.getGenericType());
        Kind given = new ExpressionScan(scope, spots).kind(value);
        boolean fits = given.isNull()
                ? !component.getType().isPrimitive()
                : wanted.raw().isAssignableFrom(given.raw()) || (wanted.isNumber() && given.isNumber());
        if (!fits) {
            throw new Refusal(
                    spots.of(value, ""), "rulebase.argument-type", component.getName(), wanted.name(), given.name());
        }
    }

    private static String shown(Node node) {
        String text = node.toString();
        return text.substring(0, Math.min(60, text.length())).replaceAll("\\s+", " ");
    }
}
