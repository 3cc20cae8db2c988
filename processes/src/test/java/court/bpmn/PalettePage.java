package court.bpmn;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The page of the reference that lists the element templates. */
final class PalettePage {

    private static final String HEAD = """
            # 面板 · Palette

            本页由 `processes/templates/palette.json` 生成：模型中能配置的只有这些，其余一律被检查拒绝。表单见 [forms.md](forms.md)，
            消息见 [messages.md](messages.md)，状态的词见 `processes/templates/standing.yaml`；在浏览器里怎样用，见[改一个流程](../tutorials/change-a-process-model.md)。

            Made of `processes/templates/palette.json`. Nothing else can be configured in a model; the check refuses it. Forms: [forms.md](forms.md), messages:
            [messages.md](messages.md), words of the standing: `processes/templates/standing.yaml`; in the browser: [the tutorial](../tutorials/change-a-process-model.md).

            | 记号 Sign | 含义 Means |
            |---|---|
            | ● | 必填 required |
            | ○ | 可以不填 optional |
            | — | 固定，不显示 fixed and not shown |
            """;

    private final Map<String, String> english =
            Yaml.read(Shelf.test("palette.en.yaml"), new TypeReference<Map<String, String>>() {});
    private final StringBuilder page = new StringBuilder(HEAD);

    private PalettePage() {}

    static String of() throws IOException {
        PalettePage made = new PalettePage();
        for (JsonNode template : new ObjectMapper().readTree(ShippedModels.palette())) {
            made.template(template);
        }
        return made.page.toString();
    }

    private void template(JsonNode template) {
        List<String> elements = new ArrayList<>();
        template.get("appliesTo").forEach(element -> elements.add("`" + element.asText() + "`"));
        page.append("%n## %s%n%n`%s` · 版本 version %d · 用于 for %s%n%n%s%n%n"
                .formatted(
                        both(template, "name", " "),
                        template.get("id").asText(),
                        template.get("version").asInt(),
                        String.join(" ", elements),
                        both(template, "description", " ")));
        page.append("| 属性 Property | | 写入 Written to | 可填 Values |\n|---|---|---|---|\n");
        template.get("properties").forEach(this::property);
    }

    private void property(JsonNode property) {
        JsonNode binding = property.get("binding");
        boolean hidden = property.get("type").asText().equals("Hidden");
        String must = property.path("constraints").path("notEmpty").asBoolean() ? "●" : "○";
        page.append("| %s | %s | `%s` | %s |%n"
                .formatted(
                        hidden ? "" : both(property, "label", " "),
                        hidden ? "—" : must,
                        (binding.get("type").asText() + " "
                                        + binding.path("name").asText())
                                .strip(),
                        hidden
                                ? "`" + property.get("value").asText() + "`"
                                : values(property).replace("||", "\\|\\|")));
    }

    private String values(JsonNode property) {
        if (!property.has("choices")) {
            return property.has("description") ? both(property, "description", "<br>") : "文字 text";
        }
        Map<String, Term> terms =
                property.get("id").asText().equals("step") ? Shelf.VOCABULARY.steps() : Shelf.VOCABULARY.roles();
        List<String> choices = new ArrayList<>();
        property.get("choices").forEach(choice -> {
            String value = choice.get("value").asText();
            Term term = Objects.requireNonNull(terms.get(value), value);
            choices.add("`%s` %s %s".formatted(value, choice.get("name").asText(), term.en()));
        });
        return String.join("<br>", choices);
    }

    private String both(JsonNode node, String key, String between) {
        String text = node.get(key).asText();
        return text + between + Objects.requireNonNull(english.get(text), "palette.en.yaml lacks: " + text);
    }
}
