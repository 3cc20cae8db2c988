package court.bpmn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of the reference that lists every form and what it asks for. */
final class FormsPage {

    private static final String HEAD = """
            # 表单 · Forms

            本页由 `processes/forms` 和模型生成。“在模型中”：哪个模型的哪个环节使用，由谁填；“在案卷中”：不待事项即可填写的人和案件。
            ● 必填，○ 可以不填；带条件的字段只在条件成立时出现。设计员可以改名称、说明、次序，新增字段，见[怎样设计流程](../how-to/design-a-process.md)。

            Made of `processes/forms` and the models. *In models*: which element uses it and who fills it in; *in the file*: who may fill it in without a task, and in
            which cases. ● required, ○ optional; a field with a condition shows only when it holds. Designers may change words, order and help and
            add fields.
            """;

    private FormsPage() {}

    static String of() {
        StringBuilder page = new StringBuilder(HEAD);
        sorted().forEach(form -> page.append(form(form)));
        return page.toString();
    }

    static Stream<Form> sorted() {
        return Shelf.FORMS.values().stream().sorted(Comparator.comparing(Form::key));
    }

    static String anchor(Form form) {
        return form.key().replace(".", "");
    }

    /** Who fills it in, at whatever place. */
    static Set<String> roles(Form form) {
        Set<String> roles = new TreeSet<>(form.by());
        for (ModelOutline outline : Shelf.outlines()) {
            outline.elements().stream()
                    .filter(element -> form.key().equals(element.form()))
                    .forEach(element -> roles.add(Objects.requireNonNull(element.role(), element.id())));
        }
        return roles;
    }

    private static String form(Form form) {
        StringBuilder page = new StringBuilder();
        page.append("%n## %s%n%n%s %s%n%n"
                .formatted(form.key(), form.title().zh(), form.title().en()));
        Term intro = form.intro();
        if (intro != null) {
            page.append("%s %s%n%n".formatted(intro.zh(), intro.en()));
        }
        line(
                page,
                "登记 Records",
                form.deeds().stream().map(deed -> "`" + deed + "`").toList());
        line(page, "在模型中 In models", uses(form));
        line(page, "在案卷中 In the file", inTheFile(form));
        page.append("%n| 字段 Field | 名称 Label | | 类型 Type | 规定 Rules |%n|---|---|---|---|---|%n".formatted());
        form.fields()
                .forEach(field -> page.append("| `%s` | %s %s | %s | %s | %s |%n"
                        .formatted(
                                field.key(),
                                field.label().zh(),
                                field.label().en(),
                                field.required() ? "●" : "○",
                                field.type().code(),
                                String.join("<br>", rules(field)))));
        return page.toString();
    }

    private static void line(StringBuilder page, String what, List<String> values) {
        if (!values.isEmpty()) {
            page.append("- %s: %s%n".formatted(what, String.join(" · ", values)));
        }
    }

    private static List<String> uses(Form form) {
        List<String> uses = new ArrayList<>();
        for (ModelOutline outline : Shelf.outlines()) {
            outline.elements().stream()
                    .filter(element -> form.key().equals(element.form()))
                    .forEach(element -> uses.add("`%s` %s（%s）"
                            .formatted(outline.processId(), element.name(), role(String.valueOf(element.role())))));
        }
        return uses;
    }

    private static List<String> inTheFile(Form form) {
        if (form.by().isEmpty()) {
            return List.of();
        }
        String roles = form.by().stream().map(FormsPage::role).collect(Collectors.joining("、"));
        return List.of(form.when() == null ? roles : roles + "，`" + form.when().replace("|", "\\|") + "`");
    }

    private static String role(String role) {
        return Objects.requireNonNull(Shelf.VOCABULARY.roles().get(role), role).zh();
    }

    private static List<String> rules(FormField field) {
        List<String> rules = new ArrayList<>();
        if (field.visibleWhen() != null) {
            rules.add("仅当 only when `" + field.visibleWhen().replace("|", "\\|") + "`");
        }
        if (field.min() != null) {
            rules.add("≥ " + field.min());
        }
        if (field.max() != null) {
            rules.add("≤ " + field.max());
        }
        if (field.maxLength() != null) {
            rules.add("至多 at most " + field.maxLength() + " 字 characters");
        }
        if (field.pattern() != null) {
            rules.add("`" + field.pattern().replace("|", "\\|") + "`");
        }
        if (field.prefill() != null) {
            rules.add("预填 prefilled `" + field.prefill().code() + "`");
        }
        field.options()
                .forEach(option -> rules.add("`%s` %s %s"
                        .formatted(
                                option.value(),
                                option.label().zh(),
                                option.label().en())));
        return rules;
    }
}
