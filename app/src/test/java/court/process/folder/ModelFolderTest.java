package court.process.folder;

import static org.assertj.core.api.Assertions.assertThat;

import court.CourtTest;
import court.process.Designers;
import court.process.db.ModelRow;
import court.process.db.VersionMapper;
import court.process.db.VersionMapper.FolderFileRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@CourtTest
class ModelFolderTest {
    private static final String MODEL = "reassignment";

    @Autowired
    ApplicationContext application;

    @Autowired
    ModelFolder folder;

    @Autowired
    VersionMapper mapper;

    @Autowired
    JdbcTemplate sql;

    @TempDir
    Path root;

    Designers designers;
    ModelRow before;

    @BeforeEach
    void a_folder_with_the_model_in_force() throws IOException {
        designers = new Designers(application);
        before = designers.active(MODEL);
        save(designers.text(MODEL));
        take();
    }

    @AfterEach
    void the_model_is_back() {
        if (!designers.active(MODEL).id().equals(before.id())) {
            designers.again(before);
        }
        Designers.nobody();
    }

    @Test
    void what_is_as_it_is_in_force_is_left_alone() {
        assertThat(designers.active(MODEL).id()).isEqualTo(before.id());
        assertThat(seen().outcome()).isEqualTo("SAME");
    }

    @Test
    void a_saved_model_that_passes_the_gates_is_in_force_with_the_folder_as_its_author() throws IOException {
        save(designers.text(MODEL) + "<!-- saved -->");
        take();

        ModelRow active = designers.active(MODEL);
        assertThat(active.id()).isNotEqualTo(before.id());
        assertThat(active.author()).isEqualTo("folder");
        assertThat(active.origin()).isEqualTo("FOLDER");
        assertThat(active.approver()).isNull();
        assertThat(seen().outcome()).isEqualTo("ACTIVE");
        assertThat(sql.queryForObject(
                        "select d.model_id::text from court.process_definition d where is_current and process_id = ?",
                        String.class,
                        MODEL))
                .isEqualTo(active.id().toString());
    }

    @Test
    void a_saved_model_with_an_error_is_refused_with_element_and_line_and_the_old_one_stays() throws IOException {
        save(designers.text(MODEL).replace("name=\"role\" value=\"", "name=\"role\" value=\"no-such-"));
        take();

        assertThat(designers.active(MODEL).id()).isEqualTo(before.id());
        assertThat(seen().outcome()).isEqualTo("REFUSED");
        assertThat(seen().problems()).anySatisfy(problem -> {
            assertThat(problem.path("line").asInt()).isPositive();
            assertThat(problem.path("element").asText()).isNotEmpty();
            assertThat(problem.path("code").asText()).isEqualTo("process.role-unknown");
        });
    }

    @Test
    void a_governed_activation_is_not_undone_by_the_folder() throws IOException {
        ModelRow governed = designers.inForce(MODEL, text -> text + "<!-- governed -->");
        Designers.nobody();
        take();
        assertThat(designers.active(MODEL).id()).as("nothing was saved").isEqualTo(governed.id());

        save(designers.text(MODEL).replace("<!-- governed -->", "<!-- of the folder -->"));
        take();

        assertThat(designers.active(MODEL).id()).isEqualTo(governed.id());
        assertThat(seen().problems().get(0).path("code").asText()).isEqualTo("process.folder-overlap");
    }

    private void save(String text) throws IOException {
        Path file = root.resolve("casefile").resolve(MODEL + ".bpmn");
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private void take() {
        folder.take(root.toString(), FolderMode.read(root).orElseThrow());
    }

    private FolderFileRow seen() {
        return mapper.folder(root.toString()).get(0);
    }
}
