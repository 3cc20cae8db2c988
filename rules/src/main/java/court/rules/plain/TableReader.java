package court.rules.plain;

import com.github.javaparser.ParseProblemException;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import court.facts.LegalPeriod;
import court.rules.plain.PlainRule.Kind;
import court.rules.plain.PlainTable.Choice;
import court.rules.plain.PlainTable.Column;
import court.rules.plain.PlainTable.Use;
import court.rules.table.DecisionTable;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.model.codegen.execmodel.generator.DrlxParseUtil;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.jspecify.annotations.Nullable;

/** Says what the columns of a decision table mean, from the templates above them. */
final class TableReader {
    private static final String CELL = "$param";
    private final Tongue tongue;
    private final Names names;
    private final DecisionTable.Rows grid;

    TableReader(String capability, Tongue tongue, DecisionTable.Rows grid) {
        this.tongue = tongue;
        this.names = new Names(capability, tongue);
        this.grid = grid;
    }

    PlainTable read() {
        List<Column> columns = new ArrayList<>();
        Map<Integer, Argument> arguments = arguments();
        for (int i = 0; i < grid.uses().size(); i++) {
            Use use = Use.valueOf(grid.uses().get(i));
            columns.add(
                    switch (use) {
                        case NAME -> plain(use, tongue.say("规则", "Rule"));
                        case METADATA ->
                            plain(
                                    use,
                                    grid.template(i).startsWith("basis")
                                            ? tongue.say("法律依据", "Legal basis")
                                            : grid.template(i));
                        case CONDITION -> condition(i);
                        case ACTION -> action(arguments, i);
                    });
        }
        return new PlainTable(grid.head(), grid.firstRow(), columns, grid.rows());
    }

    private static Column plain(Use use, String title) {
        return new Column(use, title, null, null, Kind.TEXT, List.of(), false);
    }

    private Column condition(int i) {
        String fact = grid.fact(i);
        Class<?> type = names.type(fact.substring(fact.indexOf(':') + 1).strip())
                .filter(Class::isRecord)
                .orElse(null);
        Expression template = parsed(grid.template(i));
        if (type == null || template == null) {
            return other(Use.CONDITION, i);
        }
        Names within = names.within(type);
        RecordComponent component = left(template).flatMap(within::component).orElse(null);
        if (component == null) {
            return other(Use.CONDITION, i);
        }
        Class<?> raw = component.getType();
        boolean many = template instanceof PointFreeExpr free
                && Relation.of(free.getOperator().getIdentifier())
                        .map(Relation::takesMany)
                        .orElse(false);
        String title = new Speech(tongue, within).joined(tongue.component(component), relation(template, raw), "");
        return new Column(
                Use.CONDITION,
                title.strip(),
                type.getSimpleName(),
                component.getName(),
                kind(raw),
                choices(raw, grid.template(i)),
                many);
    }

    /** A column of a shape that has no form: its template heads it, its cells are text. */
    private Column other(Use use, int i) {
        return new Column(use, grid.template(i), null, null, Kind.FORMULA, List.of(), false);
    }

    private static @Nullable Expression parsed(String template) {
        try {
            return DrlxParseUtil.parseExpression(template).getExpr();
        } catch (ParseProblemException e) {
            return null; // only the engine's own template language makes sense of it
        }
    }

    private static Optional<Expression> left(Expression template) {
        if (template instanceof BinaryExpr binary) {
            return Optional.of(binary.getLeft());
        }
        return template instanceof PointFreeExpr free ? Optional.of(free.getLeft()) : Optional.empty();
    }

    private String relation(Expression template, Class<?> type) {
        String operator = template instanceof BinaryExpr binary
                ? binary.getOperator().asString()
                : template instanceof PointFreeExpr free
                        ? (free.isNegated() ? "not " : "") + free.getOperator().getIdentifier()
                        : "";
        return Relation.of(operator)
                .filter(relation -> relation != Relation.IS && relation != Relation.ONE_OF)
                .map(relation -> relation.words(tongue.isChinese(), type == LocalDate.class))
                .orElse("");
    }

    private record Argument(Class<?> finding, RecordComponent component, Expression template) {}

    /** The component that each action column gives, by the place of its cell in the finding. */
    private Map<Integer, Argument> arguments() {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < grid.uses().size(); i++) {
            if (grid.uses().get(i).equals(Use.ACTION.name())) {
                written.append(grid.template(i).replace(CELL, CELL + i)).append('\n');
            }
        }
        Map<Integer, Argument> found = new HashMap<>();
        try {
            for (ObjectCreationExpr created :
                    DrlxParseUtil.parseBlock("{" + written + "}").findAll(ObjectCreationExpr.class)) {
                Optional<Class<?>> type = names.type(created.getType().asString());
                type.filter(Class::isRecord).ifPresent(finding -> place(found, finding, created));
            }
        } catch (ParseProblemException e) {
            found.clear(); // actions that make no whole finding when put together have no form
        }
        return found;
    }

    private static void place(Map<Integer, Argument> found, Class<?> finding, ObjectCreationExpr created) {
        RecordComponent[] components = finding.getRecordComponents();
        for (int i = 0; i < Math.min(components.length, created.getArguments().size()); i++) {
            Expression argument = created.getArgument(i);
            int at = Speech.source(argument).indexOf(CELL);
            if (at >= 0) {
                String digits =
                        Speech.source(argument).substring(at + CELL.length()).replaceFirst("\\D.*", "");
                found.put(Integer.parseInt(digits), new Argument(finding, components[i], argument));
            }
        }
    }

    private Column action(Map<Integer, Argument> arguments, int i) {
        Argument argument = arguments.get(i);
        if (argument == null) {
            return other(Use.ACTION, i);
        }
        Class<?> raw = argument.component().getType();
        return new Column(
                Use.ACTION,
                tongue.component(argument.component()),
                argument.finding().getSimpleName(),
                argument.component().getName(),
                compares(argument) ? Kind.NUMBER : kind(raw),
                choices(raw, grid.template(i)),
                false);
    }

    /** A yes or no that the rule finds by holding a number against the cell. */
    private static boolean compares(Argument argument) {
        return argument.component().getType() == boolean.class && argument.template() instanceof BinaryExpr;
    }

    private static Kind kind(Class<?> type) {
        if (type.isEnum()) {
            return Kind.CHOICE;
        } else if (type == boolean.class || type == Boolean.class) {
            return Kind.YES_NO;
        } else if (type == LocalDate.class) {
            return Kind.DATE;
        } else if (type == LegalPeriod.class) {
            return Kind.PERIOD;
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type) ? Kind.NUMBER : Kind.TEXT;
    }

    /** A cell holds the whole constant unless its template names the type. */
    private List<Choice> choices(Class<?> type, String template) {
        if (!type.isEnum()) {
            return List.of();
        }
        String prefix = template.contains(type.getSimpleName() + "." + CELL) ? "" : type.getSimpleName() + ".";
        return Arrays.stream(type.getEnumConstants())
                .map(c -> (Enum<?>) c)
                .map(c -> new Choice(prefix + c.name(), tongue.constant(c)))
                .toList();
    }
}
