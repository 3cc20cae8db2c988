package court.document.template;

import court.audit.AuditLog;
import court.document.PaperCatalogue;
import court.document.db.TemplateMapper;
import court.document.docx.DocxCheck;
import court.document.docx.DocxFile;
import court.document.docx.Problem;
import court.identity.Acting;
import court.identity.Permission;
import court.identity.Viewer;
import court.kernel.CourtId;
import court.kernel.FieldProblem;
import court.kernel.Ids;
import court.kernel.Refused;
import court.kernel.Sha256;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Templates of papers: a court's own, in versions with dates, goes before the one that is shipped. */
@Service
public class PaperTemplates {
    private static final int LARGEST = 1 << 20;

    private final ShippedPapers shipped;
    private final TemplateMapper mapper;
    private final PaperCatalogue catalogue;
    private final Acting acting;
    private final AuditLog audit;
    private final Clock clock;

    PaperTemplates(
            ShippedPapers shipped,
            TemplateMapper mapper,
            PaperCatalogue catalogue,
            Acting acting,
            AuditLog audit,
            Clock clock) {
        this.shipped = shipped;
        this.mapper = mapper;
        this.catalogue = catalogue;
        this.acting = acting;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a paper is made of.
     *
     * @param id the court's own version, null for the one that is shipped
     */
    public record Template(
            ShippedPapers.Shipped paper, @Nullable UUID id, String sha256, byte[] content) {
        public DocxFile docx() {
            return DocxFile.read(content);
        }
    }

    /** What a court makes a paper of on a day. */
    public Template inForce(CourtId court, String key, LocalDate day) {
        ShippedPapers.Shipped paper = shipped.get(key);
        TemplateRow own = mapper.inForce(court, key, day);
        return own == null
                ? new Template(paper, null, Sha256.hex(paper.content()), paper.content())
                : new Template(
                        paper, own.id(), own.sha256(), mapper.content(own.id()).content());
    }

    /** A version of one's own court, in whatever state. */
    public Template version(UUID id) {
        TemplateRow row = own(id);
        return new Template(
                shipped.get(row.key()),
                row.id(),
                row.sha256(),
                mapper.content(id).content());
    }

    /** Own versions of the viewer's court. */
    public List<TemplateRow> versions() {
        return mapper.ofCourt(acting.with(Permission.CASE_READ).court(), null);
    }

    /** Takes a template in as a draft; refuses one with every reason and the paragraph of each. */
    @Transactional
    public TemplateRow upload(String key, byte[] file, @Nullable String note) {
        Viewer viewer = acting.with(Permission.PAPERS_MANAGE);
        shipped.get(key);
        if (file.length == 0) {
            throw Refused.malformed("document.empty");
        }
        if (file.length > LARGEST) {
            throw Refused.malformed("document.too-large", LARGEST >> 20);
        }
        List<Problem> problems = DocxCheck.of(DocxFile.read(file), catalogue);
        if (!problems.isEmpty()) {
            throw Refused.fields(
                    "document.bad-template",
                    problems.stream().map(PaperTemplates::place).toList());
        }
        mapper.lock(viewer.court(), key);
        TemplateRow row = new TemplateRow(
                Ids.next(),
                viewer.court(),
                key,
                mapper.lastVersion(viewer.court(), key) + 1,
                TemplateRow.State.DRAFT,
                null,
                Sha256.hex(file),
                file.length,
                note,
                viewer.account(),
                clock.instant(),
                null,
                null);
        mapper.insert(row, file);
        audit.record("document.template-uploaded", "template", row.id(), Map.of("paper", key, "sha256", row.sha256()));
        return row;
    }

    /** The place as a person finds it in Word: the part, the paragraph, how it begins. */
    private static FieldProblem place(Problem problem) {
        String place = problem.paragraph() == 0
                ? problem.part()
                : problem.part() + " ¶" + problem.paragraph() + " " + problem.excerpt();
        return new FieldProblem(place.strip(), problem.code(), List.copyOf(problem.args()));
    }

    /** Has papers made of a draft from a day on, today at the earliest. */
    @Transactional
    public TemplateRow activate(UUID id, LocalDate from) {
        Viewer viewer = acting.with(Permission.PAPERS_MANAGE);
        TemplateRow row = own(id);
        if (from.isBefore(LocalDate.now(clock))) {
            throw Refused.because("document.template-in-past", from);
        }
        if (mapper.activate(id, from, viewer.account(), clock.instant()) == 0) {
            throw Refused.conflict("document.template-not-draft", row.version());
        }
        audit.record("document.template-activated", "template", id, Map.of("paper", row.key(), "from", from));
        return own(id);
    }

    /** Takes a version out of use; papers that were made of it stay as they are. */
    @Transactional
    public TemplateRow withdraw(UUID id) {
        acting.with(Permission.PAPERS_MANAGE);
        TemplateRow row = own(id);
        if (mapper.withdraw(id) == 0) {
            throw Refused.conflict("document.template-withdrawn", row.version());
        }
        audit.record("document.template-withdrawn", "template", id, Map.of("paper", row.key()));
        return own(id);
    }

    private TemplateRow own(UUID id) {
        TemplateRow row = mapper.byId(id);
        if (row == null
                || !row.courtId().equals(acting.with(Permission.CASE_READ).court())) {
            throw Refused.notFound("document.no-such-template", id);
        }
        return row;
    }
}
