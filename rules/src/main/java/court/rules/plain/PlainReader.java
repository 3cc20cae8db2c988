package court.rules.plain;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import court.rules.RuleInfo;
import court.rules.plain.PlainRule.Argument;
import court.rules.plain.PlainRule.Conclusion;
import court.rules.plain.PlainRule.Condition;
import court.rules.plain.PlainRule.Operand;
import court.rules.plain.PlainRule.Premise;
import court.rules.plain.PlainRule.Presence;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.model.codegen.execmodel.generator.DrlxParseUtil;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.jspecify.annotations.Nullable;

/** Reads one rule that the scan let through. */
final class PlainReader {
    private final Tongue tongue;
    private final Names names;
    private final String text;

    /** @param text the file in which the rule stands */
    PlainReader(String capability, Tongue tongue, String text) {
        this.tongue = tongue;
        this.names = new Names(capability, tongue);
        this.text = text;
    }

    PlainRule read(RuleInfo info, RuleDescr rule, String drl) {
        List<Premise> when = new ArrayList<>();
        rule.getLhs().getDescrs().forEach(child -> when.add(premise((BaseDescr) child)));
        BlockStmt then = DrlxParseUtil.parseBlock(String.valueOf(rule.getConsequence()));
        return new PlainRule(
                info.code(),
                info.title(),
                info.basis(),
                info.layer(),
                info.line(),
                drl,
                when,
                then.getStatements().stream().map(this::conclusion).toList());
    }

    private Premise premise(BaseDescr node) {
        if (node instanceof PatternDescr pattern && pattern.getSource() == null) {
            return pattern(Presence.GIVEN, pattern);
        }
        Presence presence = node instanceof NotDescr
                ? Presence.ABSENT
                : node instanceof ExistsDescr ? Presence.PRESENT : Presence.GIVEN;
        boolean plain = presence != Presence.GIVEN
                && children(node).size() == 1
                && children(node).get(0) instanceof PatternDescr only
                && only.getSource() == null;
        return plain ? pattern(presence, (PatternDescr) children(node).get(0)) : other(node);
    }

    private static List<? extends BaseDescr> children(BaseDescr node) {
        return node instanceof ConditionalElementDescr element
                ? element.getDescrs().stream().map(BaseDescr.class::cast).toList()
                : List.of();
    }

    private Premise pattern(Presence presence, PatternDescr pattern) {
        Class<?> type = names.type(pattern.getObjectType()).orElseThrow();
        if (pattern.getIdentifier() != null) {
            names.bind(pattern.getIdentifier(), type);
        }
        Names within = names.within(type);
        List<Condition> conditions = pattern.getDescrs().stream()
                .map(constraint -> condition(within, ((ExprConstraintDescr) constraint).getExpression()))
                .toList();
        return new Premise(
                presence,
                pattern.getObjectType(),
                pattern.getIdentifier(),
                conditions,
                null,
                premiseWords(presence, type, conditions));
    }

    private Condition condition(Names within, String expression) {
        DrlxExpression parsed = DrlxParseUtil.parseExpression(expression);
        if (parsed.getBind() == null) {
            return new ConditionReader(tongue, within).read(parsed.getExpr());
        }
        within.component(parsed.getExpr())
                .ifPresent(component -> names.bind(parsed.getBind().asString(), component));
        return new Condition(
                null,
                null,
                List.of(),
                List.of(),
                expression,
                new Speech(tongue, within).say(parsed.getExpr()) + tongue.say("（后文引用）", " (used below)"));
    }

    private String premiseWords(Presence presence, Class<?> type, List<Condition> conditions) {
        String list = conditions.stream().map(Condition::words).collect(Collectors.joining(tongue.say("；", "; ")));
        String head = switch (presence) {
            case GIVEN -> "";
            case ABSENT -> tongue.say("没有", "no ");
            case PRESENT -> tongue.say("有", "some ");
        };
        return head + tongue.type(type) + (list.isEmpty() ? "" : tongue.say("：", ": ") + list);
    }

    /** Several facts joined by or, a list inside a fact: said in words, written only as DRL. */
    private Premise other(BaseDescr node) {
        String joint = node instanceof OrDescr ? tongue.say("；或者 ", "; or ") : tongue.say("；并且 ", "; and ");
        String words = node instanceof PatternDescr pattern
                ? pattern(Presence.GIVEN, pattern).words()
                : children(node).stream().map(child -> premise(child).words()).collect(Collectors.joining(joint));
        String head = node instanceof NotDescr
                ? tongue.say("没有：", "none of: ")
                : node instanceof OrDescr || node instanceof AndDescr || node instanceof PatternDescr
                        ? ""
                        : tongue.say("对于：", "for: ");
        return new Premise(Presence.GIVEN, "", null, List.of(), source(node), head + words);
    }

    private String source(BaseDescr node) {
        int from = Math.max(0, node.getStartCharacter());
        int to = Math.min(text.length(), node.getEndCharacter() + 1);
        return from < to ? text.substring(from, to) : "";
    }

    private Conclusion conclusion(Statement statement) {
        MethodCallExpr insert = statement.asExpressionStmt().getExpression().asMethodCallExpr();
        ObjectCreationExpr created = insert.getArgument(0).asObjectCreationExpr();
        String type = created.getType().asString();
        Class<?> record = names.type(type).orElseThrow();
        RecordComponent[] components = record.getRecordComponents();
        ConditionReader reader = new ConditionReader(tongue, names);
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            arguments.add(argument(reader, components[i], created.getArgument(i)));
        }
        String list = arguments.stream()
                .map(Argument::words)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(tongue.say("；", "; ")));
        return new Conclusion(
                type, arguments, tongue.type(record) + (list.isEmpty() ? "" : tongue.say("：", ": ") + list));
    }

    /** What says nothing (no, none) is left out of the sentence, code and title too: they head it. */
    private Argument argument(ConditionReader reader, RecordComponent component, Expression value) {
        Operand operand = reader.operand(value);
        boolean silent = isSilent(component.getName(), operand.kind(), operand.text());
        String words = silent ? "" : tongue.component(component) + " " + operand.words();
        return new Argument(component.getName(), operand, words);
    }

    private static boolean isSilent(String component, PlainRule.Kind kind, @Nullable String text) {
        return kind == PlainRule.Kind.NOTHING
                || (kind == PlainRule.Kind.YES_NO && "false".equals(text))
                || component.equals("rule")
                || component.equals("title");
    }
}
