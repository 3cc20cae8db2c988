package court.rules.scan;

import court.rules.RuleInfo;
import court.rules.book.FactModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** One rule: its name and annotations here, its conditions and consequence by scans of their own. */
final class RuleScan {
    private static final Pattern NAME =
            Pattern.compile("([A-Z]{2,6}-[0-9]{2,5}[a-z]?) ([\\p{L}\\p{N} _.,:;%+（）()、，。：；·《》〈〉“”—-]{1,100})");
    private static final Pattern WORDS = Pattern.compile("\"[^\"<>&\\p{Cc}]{1,300}\"");
    private static final Set<String> LAYERS = Set.of("national", "province", "court");
    private static final String NATIONAL = "national";
    private final Source source;
    private final RuleDescr rule;
    private final int start;
    private final Scope scope;
    private final FactModel model;
    private List<Class<?>> shape = List.of();

    RuleScan(Source source, RuleDescr rule, Scope file, FactModel model) {
        this.source = source;
        this.rule = rule;
        this.start = source.find("rule", source.lineStart(rule.getLine()));
        this.scope = file.inner();
        this.model = model;
    }

    Optional<RuleInfo> scan() {
        Matcher name = NAME.matcher(rule.getName());
        if (!rule.isRule()) {
            source.errorAtLine(rule.getLine(), "rulebase.not-allowed", "query");
            return Optional.empty();
        }
        boolean named = name.matches();
        if (!named) {
            source.error(start, "rulebase.rule-name", rule.getName());
        }
        head();
        String basis = words("basis").orElse("");
        if (basis.isEmpty() && annotation("basis").isEmpty()) {
            source.error(start, "rulebase.no-basis", rule.getName());
        }
        String layer = words("layer").orElse(NATIONAL);
        if (!LAYERS.contains(layer)) {
            source.error(start, "rulebase.layer", layer);
        }
        body();
        return named
                ? Optional.of(new RuleInfo(
                        rule.getName(), name.group(1), name.group(2), basis, source.file(), source.line(start), layer))
                : Optional.empty();
    }

    private void head() {
        if (rule.hasParent()) {
            source.error(start, "rulebase.not-allowed", "extends");
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            source.error(start, "rulebase.not-allowed", "then[…]");
        }
        rule.getAttributes().forEach((name, attribute) -> {
            if (!name.equals("dialect") || !"java".equals(attribute.getValue())) {
                source.error(source.find(name, start), "rulebase.attribute", name);
            }
        });
        if (rule.hasErrors()) { // an attribute written twice: the tree holds one of them, the compiler reads both
            source.error(source.find("dialect", source.find("dialect", start) + 1), "rulebase.attribute", "dialect");
        }
        for (AnnotationDescr annotation : rule.getAnnotations()) {
            if (!Set.of("basis", "layer").contains(annotation.getName()) || annotation.isDuplicated()) {
                String name = annotation.getName();
                int first = source.find("@" + name, start);
                int spot = annotation.isDuplicated() ? source.find("@" + name, first + 1) : first;
                source.error(spot, "rulebase.annotation", name);
            }
        }
    }

    private Optional<AnnotationDescr> annotation(String name) {
        return rule.getAnnotations().stream()
                .filter(a -> name.equals(a.getName()))
                .findFirst();
    }

    private Optional<String> words(String name) {
        Optional<AnnotationDescr> annotation = annotation(name);
        if (annotation.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> values = annotation.get().getValueMap();
        String raw = String.valueOf(values.get("value"));
        if (values.size() != 1 || !WORDS.matcher(raw).matches()) {
            source.error(source.find("@" + name, start), "rulebase.annotation", name);
            return Optional.of(NATIONAL);
        }
        return Optional.of(raw.substring(1, raw.length() - 1).strip());
    }

    private void body() {
        ConditionScan conditions = new ConditionScan(source, start, scope, model);
        try {
            conditions.scan(rule.getLhs());
            new ConsequenceScan(source, rule, scope, model).scan();
        } catch (Refusal refusal) {
            refusal.report(source);
        } catch (NullPointerException | ClassCastException | IndexOutOfBoundsException e) {
            // a tree of a shape nobody thought of is no rule we know
            source.error(start, "rulebase.not-allowed", rule.getName());
        }
        shape = conditions.shape();
    }

    List<Class<?>> shape() {
        return shape;
    }
}
