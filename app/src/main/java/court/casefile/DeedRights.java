package court.casefile;

import court.bpmn.Form;
import court.identity.Role;
import court.identity.Viewer;
import court.kernel.Refused;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which forms a person may fill in from the case file; decisions on applications come as tasks only. */
@Component
class DeedRights {

    /** Whether the viewer may fill it in for a case that is the viewer's own and stands so. */
    boolean offers(Form form, Viewer viewer, Map<String, String> standing) {
        return holds(form, viewer) && form.fits(standing);
    }

    void require(Form form, Viewer viewer) {
        if (!holds(form, viewer)) {
            throw Refused.forbidden("casefile.not-your-deed", form.key());
        }
    }

    private static boolean holds(Form form, Viewer viewer) {
        return form.by().stream().map(DeedRights::role).anyMatch(viewer::holds);
    }

    /** The office that a role of the models stands for. */
    private static Role role(String name) {
        return Role.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
