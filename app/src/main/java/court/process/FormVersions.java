package court.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.audit.AuditLog;
import court.bpmn.FormDesign;
import court.bpmn.ModelProblem;
import court.bpmn.ShippedForms;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.PageKey;
import court.kernel.Refused;
import court.kernel.Sha256;
import court.process.db.FormMapper;
import court.process.db.FormRow;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forms in their versions, governed like models: draft, check, approve by a second designer, activate. */
@Service
public class FormVersions {
    private final FormMapper mapper;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final Clock clock;

    FormVersions(FormMapper mapper, AuditLog audit, ObjectMapper json, Clock clock) {
        this.mapper = mapper;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** What the check says, and the form as the text of its file once it passes. */
    public record Checked(List<ModelGate.Shown> problems, String text) {}

    /** Checks the text of a form, YAML or JSON; stores nothing. */
    public Checked check(String key, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<ModelProblem> problems = FormDesign.check(key, bytes, ShippedForms.all());
        String file = problems.isEmpty() ? FormDesign.text(FormDesign.read(bytes)) : "";
        return new Checked(problems.stream().map(ModelGate::shown).toList(), file);
    }

    /** Keeps a form as a draft; one that passes the check is CHECKED. */
    @Transactional
    public FormRow draft(String key, String text, String note) {
        Checked checked = check(key, text);
        boolean passed = checked.problems().isEmpty();
        String content = passed ? checked.text() : text;
        FormRow row = new FormRow(
                Ids.next(),
                key,
                Sha256.hex(content),
                content,
                passed ? "CHECKED" : "DRAFT",
                json.valueToTree(checked.problems()),
                note,
                AuditLog.actor(),
                clock.instant(),
                null,
                null,
                null,
                null);
        mapper.insert(row);
        audit.record("process.form-drafted", "process-form", row.id(), Map.of("form", key));
        return row;
    }

    public FormRow get(UUID id) {
        FormRow row = mapper.byId(id);
        if (row == null) {
            throw Refused.notFound("process.no-such-form-version", id);
        }
        return row;
    }

    /** Forms in every version, newest first. */
    public Page<FormRow> page(@Nullable String key, @Nullable String after, int limit) {
        PageKey last = PageKey.parse(after);
        Instant at = last == null ? null : last.instant();
        UUID id = last == null ? null : last.id();
        return Page.of(mapper.page(key, at, id, limit + 1), limit, row -> PageKey.of(row.createdAt(), row.id()));
    }

    /** A second designer approves; the author never does. */
    @Transactional
    public FormRow approve(UUID id) {
        FormRow row = get(id);
        String approver = AuditLog.actor();
        if (row.author().equals(approver)) {
            throw Refused.forbidden("process.same-designer");
        }
        if (mapper.approve(id, approver, clock.instant()) == 0) {
            throw "DRAFT".equals(row.status())
                    ? Refused.because("process.has-problems")
                    : Refused.conflict("process.not-waiting-for-approval", row.status());
        }
        audit.record("process.form-approved", "process-form", id, Map.of("form", row.formKey()));
        return get(id);
    }

    /** Puts an approved form, or a retired one again, in force. */
    @Transactional
    public FormRow activate(UUID id) {
        FormRow row = get(id);
        if (!List.of("APPROVED", "RETIRED").contains(row.status())) {
            throw Refused.conflict("process.not-approved", row.status());
        }
        if (!check(row.formKey(), row.content()).problems().isEmpty()) {
            throw Refused.because("process.no-longer-passes");
        }
        mapper.retireActive(row.formKey(), clock.instant());
        if (mapper.activate(id, clock.instant()) == 0) {
            throw Refused.conflict("process.not-approved", row.status());
        }
        audit.record("process.form-activated", "process-form", id, Map.of("form", row.formKey()));
        return get(id);
    }
}
