package court.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pages of the reference about palette, messages and forms say what models may hold today. */
class ReferencePagesTest {

    @Test
    void the_page_of_the_palette_lists_every_template() throws IOException {
        isUpToDate("palette.md", PalettePage.of());
    }

    @Test
    void the_page_of_messages_says_who_sends_and_who_waits() throws IOException {
        isUpToDate("messages.md", MessagesPage.of());
    }

    @Test
    void the_page_of_forms_lists_every_field() throws IOException {
        isUpToDate("forms.md", FormsPage.of());
    }

    private static void isUpToDate(String name, String text) throws IOException {
        Path made = Path.of("target", name);
        Files.writeString(made, text);

        assertThat(Path.of("..", "docs", "reference", name))
                .as("docs/reference/%s is out of date: copy processes/target/%1$s over it", name)
                .hasSameTextualContentAs(made);
    }
}
