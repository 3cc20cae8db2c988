package court.casefile;

import court.bpmn.Form;
import court.casefile.db.CaseMapper;
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
import java.util.Objects;
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
    private final CaseMapper mapper;
    private final CaseTelling telling;
    private final CaseFile caseFile;
    private final Acting acting;

    CaseDeeds(
            CaseAccess access,
            DeedRights rights,
            Forms forms,
            CaseMapper mapper,
            CaseTelling telling,
            CaseFile caseFile,
            Acting acting) {
        this.access = access;
        this.rights = rights;
        this.forms = forms;
        this.mapper = mapper;
        this.telling = telling;
        this.caseFile = caseFile;
        this.acting = acting;
    }

    public List<Form> forms(CaseId caseId) {
        Set<CaseLayer> layers = access.layers(caseId);
        access.require(caseId, CaseLayer.PROCESS);
        Viewer viewer = acting.viewer();
        Map<String, String> standing = telling.of(Objects.requireNonNull(mapper.byId(caseId)))
                .standing()
                .words();
        return forms.all().stream()
                .filter(form -> rights.offers(form, viewer, standing))
                .filter(form ->
                        layers.contains(CaseLayer.SECONDARY) || form.key().equals(REASSIGN))
                .toList();
    }

    @Transactional
    public void perform(CaseId caseId, String form, Map<String, ?> values) {
        Viewer viewer = form.equals(REASSIGN) && acting.viewer().holds(Role.CHIEF)
                ? access.requireLed(caseId)
                : access.requireOwn(caseId);
        Form asked = forms.get(form);
        rights.require(asked, viewer);
        forms.perform(new FormSubmission(caseId, asked, null, values));
    }

    @Transactional
    public void reverse(CaseId caseId, DeedId deed, String reason) {
        access.requireOwn(caseId);
        caseFile.reverse(caseId, deed, reason);
    }
}
