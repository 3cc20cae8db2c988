package court.rules.plain;

import court.facts.LegalPeriod;
import court.rules.Problem;
import court.rules.book.FactModel;
import court.rules.plain.PlainRule.Argument;
import court.rules.plain.PlainRule.Conclusion;
import court.rules.plain.PlainRule.Condition;
import court.rules.plain.PlainRule.Operand;
import court.rules.plain.PlainRule.Premise;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes a rule as DRL; what it writes is scanned like any other text before it is used. */
final class PlainWriter {
    private static final int WIDTH = 110;
    private final String file;
    private final String capability;
    private final Set<String> imports = new TreeSet<>();

    PlainWriter(String file, String capability) {
        this.file = file;
        this.capability = capability;
    }

    /** Classes that the rules written so far name. */
    Set<String> imports() {
        return imports;
    }

    String write(PlainRule rule) {
        StringBuilder drl = new StringBuilder("rule \"" + rule.code() + " " + rule.title() + "\"\n");
        drl.append("    @basis(\"").append(rule.basis()).append("\")\n");
        if (!rule.layer().equals("national")) {
            drl.append("    @layer(\"").append(rule.layer()).append("\")\n");
        }
        drl.append("when\n");
        rule.when()
                .forEach(premise -> drl.append("    ").append(premise(premise)).append('\n'));
        drl.append("then\n");
        rule.then()
                .forEach(conclusion ->
                        drl.append("    ").append(conclusion(rule, conclusion)).append('\n'));
        return drl.append("end").toString();
    }

    private String premise(Premise premise) {
        if (premise.source() != null) {
            return premise.source();
        }
        String head = (premise.binding() == null ? "" : premise.binding() + " : ") + named(premise.fact()) + "(";
        String pattern =
                head + folded(premise.conditions().stream().map(this::condition).toList(), head.length()) + ")";
        return switch (premise.presence()) {
            case GIVEN -> pattern;
            case ABSENT -> "not " + pattern;
            case PRESENT -> "exists " + pattern;
        };
    }

    private static String folded(List<String> parts, int used) {
        StringBuilder text = new StringBuilder();
        int column = used + 4;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i) + (i + 1 < parts.size() ? "," : "");
            boolean fold = i > 0 && column + part.length() > WIDTH;
            text.append(i == 0 ? "" : fold ? "\n        " : " ").append(part);
            column = fold ? 8 + part.length() : column + part.length() + 1;
        }
        return text.toString();
    }

    private String condition(Condition condition) {
        if (!condition.anyOf().isEmpty()) {
            return condition.anyOf().stream().map(this::condition).collect(Collectors.joining(" || ", "(", ")"));
        }
        Relation relation = condition.relation();
        if (relation == null || condition.field() == null) {
            return String.valueOf(condition.source());
        }
        List<String> operands = condition.operands().stream().map(this::operand).toList();
        String value = relation.takesMany()
                ? operands.stream().collect(Collectors.joining(", ", "(", ")"))
                : String.join(", ", operands);
        return condition.field() + " " + relation.drl() + " " + value;
    }

    private String conclusion(PlainRule rule, Conclusion conclusion) {
        String head = "insert(new " + named(conclusion.finding()) + "(";
        List<String> values = conclusion.arguments().stream()
                .map(argument -> operand(named(rule, argument)))
                .toList();
        return head + folded(values, head.length()) + "));";
    }

    /** A finding names its rule; both are renamed together. */
    private static Operand named(PlainRule rule, Argument argument) {
        boolean text = argument.operand().kind() == PlainRule.Kind.TEXT;
        return switch (text ? argument.component() : "") {
            case "rule" -> new Operand(PlainRule.Kind.TEXT, rule.code(), null, "");
            case "title" -> new Operand(PlainRule.Kind.TEXT, rule.title(), null, "");
            default -> argument.operand();
        };
    }

    private String operand(Operand operand) {
        return switch (operand.kind()) {
            case TEXT -> "\"" + unquoted(operand.text()) + "\"";
            case NUMBER, YES_NO, REFERENCE, FORMULA -> uses(operand.text());
            case NOTHING -> "null";
            case DATE -> {
                imports.add(LocalDate.class.getName());
                yield "LocalDate.parse(\"" + operand.text() + "\")";
            }
            case PERIOD -> {
                imports.add(LegalPeriod.class.getName());
                yield "LegalPeriod.parse(\"" + operand.text() + "\")";
            }
            case CHOICE -> named(String.valueOf(operand.type())) + "." + operand.text();
        };
    }

    /** Quotation marks would end the text in the middle. */
    private String unquoted(String text) {
        if (!text.matches("[^\"\\\\\\p{Cc}]*")) {
            throw new CannotWrite(Problem.error(file, 0, 0, "rulebase.plain-text", text));
        }
        return text;
    }

    /** A formula may name the classes of dates and periods. */
    private String uses(String source) {
        if (source.contains("LegalPeriod.")) {
            imports.add(LegalPeriod.class.getName());
        }
        if (source.contains("LocalDate.")) {
            imports.add(LocalDate.class.getName());
        }
        return source;
    }

    private String named(String type) {
        FactModel.find(capability, type).ifPresent(found -> imports.add(found.getName()));
        return type;
    }
}
