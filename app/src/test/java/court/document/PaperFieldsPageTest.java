package court.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of the fields of papers is made from their list. */
class PaperFieldsPageTest {
    private static final String HEAD =
            """
            # 文书字段 / Fields of papers

            本页由测试从 `app/src/main/resources/papers/fields.csv` 生成并核对。模板中写 `{{中文名}}`；成组的写 `{{#中文名}}…{{/中文名}}`，组内可用其项目和案件的全部字段。
            *This page is made from `papers/fields.csv` by a test. Templates write `{{Chinese name}}`, and `{{#…}}…{{/…}}` for lists.*

            | 字段 Field | English | 在哪里可用 Where | 来源 Comes from |
            |---|---|---|---|
            """;

    @Test
    void the_page_lists_every_field() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        for (PaperField field : new PaperCatalogue().fields()) {
            String mark = field.list() ? "{{#" + field.title() + "}}…{{/" + field.title() + "}}" : "{{" + field.title() + "}}";
            String where = field.of().isEmpty() ? "" : "`" + String.join("` `", field.of().stream().sorted().toList()) + "`";
            page.append("| `").append(mark).append("` | ").append(field.english()).append(" (`").append(field.key())
                    .append("`) | ").append(where).append(" | ").append(field.source()).append(" |\n");
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "paper-fields.md"), page);

        assertThat(Files.readString(Path.of("..", "docs", "reference", "paper-fields.md")))
                .as("copy target/paper-fields.md")
                .isEqualTo(page.toString());
    }
}
