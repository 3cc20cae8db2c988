package court.casefile;

import court.bpmn.Form;
import court.identity.Acting;
import court.identity.CaseLayer;
import court.identity.Role;
import court.identity.Viewer;
import court.kernel.CaseId;
import court.kernel.DeedId;
import court.process.FormSubmission;
import court.process.Forms;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deeds that people perform from the case file, without waiting for a task. */
@Service
public class CaseDeeds {
    private static final String REASSIGN = "casefile.reassign";

    private final CaseAccess access;
    private final DeedRights rights;
    private final Forms forms;
    private final CaseFile caseFile;
    private final Acting acting;

    CaseDeeds(CaseAccess access, DeedRights rights, Forms forms, CaseFile caseFile, Acting acting) {
        this.access = access;
        this.rights = rights;
        this.forms = forms;
        this.caseFile = caseFile;
        this.acting = acting;
    }

    public List<Form> forms(CaseId caseId) {
        Set<CaseLayer> layers = access.layers(caseId);
        access.require(caseId, CaseLayer.PROCESS);
        Set<String> mine = rights.forms(acting.viewer());
        return forms.all().stream()
                .filter(form -> mine.contains(form.key()))
                .filter(form ->
                        layers.contains(CaseLayer.SECONDARY) || form.key().equals(REASSIGN))
                .toList();
    }

    @Transactional
    public void perform(CaseId caseId, String form, Map<String, ?> values) {
        Viewer viewer = form.equals(REASSIGN) && acting.viewer().holds(Role.CHIEF)
                ? access.requireLed(caseId)
                : access.requireOwn(caseId);
        rights.require(viewer, form);
        forms.perform(new FormSubmission(caseId, forms.get(form), null, values));
    }

    @Transactional
    public void reverse(CaseId caseId, DeedId deed, String reason) {
        access.requireOwn(caseId);
        caseFile.reverse(caseId, deed, reason);
    }
}
