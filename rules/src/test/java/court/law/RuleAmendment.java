package court.law;

import court.rules.RuleFile;
import court.rules.RuleFiles;
import court.rules.plain.PlainFiles;
import court.rules.plain.PlainRule;
import court.rules.plain.PlainRule.Argument;
import court.rules.plain.PlainRule.Conclusion;
import court.rules.plain.PlainRule.Condition;
import court.rules.plain.PlainRule.Kind;
import court.rules.plain.PlainRule.Operand;
import court.rules.plain.PlainRule.Premise;
import court.rules.plain.Relation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A change made in the sentences of rules, as the form of the workbench sends them. */
record RuleAmendment(
        String amendment,
        String law,
        String day,
        String file,
        List<Form> forms,
        String given,
        String before,
        String after,
        String without)
        implements Amendment {

    /** A new rule that starts from a similar one: its conditions, and the values in which its finding differs. */
    record Form(
            String like, String code, String title, String basis, List<String> conditions, Map<String, String> values) {

        PlainRule filled(PlainRule similar) {
            Premise premise = similar.when().get(0);
            Premise asked = new Premise(
                    premise.presence(),
                    premise.fact(),
                    premise.binding(),
                    conditions.stream().map(Form::condition).toList(),
                    null,
                    "");
            Conclusion said = similar.then().get(0);
            Conclusion found = new Conclusion(
                    said.finding(),
                    said.arguments().stream().map(this::argument).toList(),
                    "");
            return new PlainRule(code, title, basis, similar.layer(), 0, "", List.of(asked), List.of(found));
        }

        private static Condition condition(String words) {
            String[] parts = words.split(" ", 4);
            Operand operand = new Operand(Kind.valueOf(parts[2]), parts.length > 3 ? parts[3] : "", null, "");
            return new Condition(parts[0], Relation.valueOf(parts[1]), List.of(operand), List.of(), null, "");
        }

        private Argument argument(Argument similar) {
            String[] value = values.getOrDefault(similar.component(), "").split(" ", 2);
            return value.length < 2
                    ? similar
                    : new Argument(
                            similar.component(),
                            new Operand(
                                    Kind.valueOf(value[0]),
                                    value[1],
                                    similar.operand().type(),
                                    ""),
                            "");
        }
    }

    @Override
    public Set<String> codes() {
        return forms.stream().map(Form::code).collect(Collectors.toSet());
    }

    @Override
    public RuleFiles takenFrom(RuleFiles files) {
        RuleFiles left = withoutTitles(files);
        for (String code : codes()) {
            RuleFile rules = left.file(file).orElseThrow();
            left = left.with(List.of(new RuleFile(file, forms(left).without(rules, code))), List.of());
        }
        return left;
    }

    @Override
    public RuleFiles filledInto(RuleFiles files) {
        RuleFiles filled = files;
        for (Form form : forms) {
            RuleFile rules = filled.file(file).orElseThrow();
            PlainRule similar = forms(filled).read(rules).rules().stream()
                    .filter(rule -> rule.code().equals(form.like()))
                    .findFirst()
                    .orElseThrow();
            String text = forms(filled).write(rules, "", form.filled(similar));
            filled = filled.with(List.of(new RuleFile(file, text)), List.of());
        }
        return filled;
    }

    private static PlainFiles forms(RuleFiles files) {
        return new PlainFiles(files, Locale.SIMPLIFIED_CHINESE);
    }
}
