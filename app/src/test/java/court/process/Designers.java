package court.process;

import court.bpmn.ModelFile;
import court.process.db.ModelMapper;
import court.process.db.ModelRow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Two designers who bring versions of a model in force, for tests. */
public final class Designers {
    private final ProcessModels models;
    private final ModelMapper mapper;

    public Designers(ApplicationContext application) {
        models = application.getBean(ProcessModels.class);
        mapper = application.getBean(ModelMapper.class);
    }

    public static void as(String account) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account, null, List.of()));
    }

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }

    public ModelRow active(String process) {
        return Objects.requireNonNull(mapper.active(process));
    }

    public String text(String process) {
        return new String(models.content(active(process).id()), StandardCharsets.UTF_8);
    }

    /** The active version changed by one designer, checked, not yet approved. */
    public ModelRow drafted(String process, UnaryOperator<String> change) {
        as("designer-a");
        ModelFile file =
                new ModelFile(process + ".bpmn", change.apply(text(process)).getBytes(StandardCharsets.UTF_8));
        return models.draft(List.of(file), "").get(0);
    }

    /** The active version changed, approved by another designer and put in force. */
    public ModelRow inForce(String process, UnaryOperator<String> change) {
        ModelRow draft = drafted(process, change);
        as("designer-b");
        models.approve(draft.id());
        return models.activate(draft.id());
    }

    /** The same model as another version. */
    public static String anotherVersion(String text) {
        return text + "<!-- another version -->";
    }

    public void again(ModelRow version) {
        as("designer-b");
        models.activate(version.id());
        nobody();
    }
}
