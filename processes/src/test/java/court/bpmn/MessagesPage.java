package court.bpmn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of the reference that lists every message: who sends it and which models it starts or moves. */
final class MessagesPage {

    private static final String HEAD = """
            # 消息 · Messages

            本页由模型、表单和 `processes/templates/deeds.yaml` 生成。消息名称就是事项的名称；模型只收消息，不发消息。
            “由表单”：登记该事项的表单和可以填它的人；没有表单的，由平台在相应的操作中登记（立案、排期、时限到期等）。
            “词”：该事项使哪些状态成立（只列写在 `standing.yaml` 里的）。事项的内容见 [deeds.md](deeds.md)，表单见 [forms.md](forms.md)。

            Made of models, forms and `processes/templates/deeds.yaml`. A message is named as the deed; models receive and never send. *By forms*: which forms
            record the deed and who fills them in; a deed without one is recorded by the platform in an operation of its own. *Words*: what comes
            to hold by it, as far as `standing.yaml` says. What a deed carries: [deeds.md](deeds.md); forms: [forms.md](forms.md).

            | 消息 Message | 名称 Title | 由表单 By forms | 启动 Starts | 被等待 Awaited by | 词 Words |
            |---|---|---|---|---|---|
            """;

    private MessagesPage() {}

    static String of() {
        StringBuilder page = new StringBuilder(HEAD);
        Shelf.VOCABULARY
                .deeds()
                .forEach((name, deed) -> page.append("| `%s` | %s %s | %s | %s | %s | %s |%n"
                        .formatted(
                                name,
                                deed.zh(),
                                deed.en(),
                                list(forms(name)),
                                list(starts(name)),
                                list(awaited(name)),
                                list(words(name)))));
        return page.toString();
    }

    private static Collection<String> forms(String deed) {
        return FormsPage.sorted()
                .filter(form -> form.deeds().contains(deed)
                        || form.fields().stream()
                                .flatMap(field -> field.options().stream())
                                .anyMatch(option -> deed.equals(option.deed())))
                .map(form -> "[`%s`](forms.md#%s) %s".formatted(form.key(), FormsPage.anchor(form), whom(form)))
                .toList();
    }

    private static String whom(Form form) {
        return FormsPage.roles(form).stream()
                .map(role -> Objects.requireNonNull(Shelf.VOCABULARY.roles().get(role), role)
                        .zh())
                .collect(Collectors.joining("、"));
    }

    private static Collection<String> starts(String deed) {
        return Shelf.outlines().stream()
                .filter(outline -> outline.startedBy().filter(deed::equals).isPresent())
                .map(outline -> "`" + outline.processId() + "`")
                .toList();
    }

    private static Collection<String> awaited(String deed) {
        List<String> places = new ArrayList<>();
        for (ModelOutline outline : Shelf.outlines()) {
            outline.elements().stream()
                    .filter(element -> element.kind() != ElementKind.START && deed.equals(element.message()))
                    .forEach(element -> places.add("`%s` %s".formatted(outline.processId(), element.name())));
        }
        return places;
    }

    private static Collection<String> words(String deed) {
        TreeSet<String> words = new TreeSet<>();
        for (Map.Entry<String, Vocabulary.Variable> variable :
                Shelf.VOCABULARY.standing().entrySet()) {
            variable.getValue()
                    .words()
                    .forEach((word, told) -> told.after().stream()
                            .filter(cause -> Stream.of(cause.split(" ", -1))
                                    .findFirst()
                                    .filter(deed::equals)
                                    .isPresent())
                            .forEach(cause -> words.add("`%s=%s`".formatted(variable.getKey(), word))));
        }
        return words;
    }

    private static String list(Collection<String> parts) {
        return parts.isEmpty() ? "–" : String.join("<br>", parts);
    }
}
