package court.casefile.papers;

import court.casefile.CaseAccess;
import court.casefile.CasePages;
import court.casefile.CaseTelling.Told;
import court.casefile.model.Deed;
import court.document.DocumentId;
import court.document.PaperRequest;
import court.document.Papers;
import court.document.template.PaperTemplates;
import court.document.template.ShippedPapers;
import court.identity.CaseLayer;
import court.kernel.CaseId;
import court.kernel.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers made at the desk: any of the catalogue, of any case of one's own. */
@Service
public class CasePapers {
    /** Words of the main file, which are left blank for a reader who sees the course of a case only. */
    private static final Set<String> OF_THE_FILE = Set.of("reason", "reasons", "defects", "documents");

    private final CaseAccess access;
    private final CasePages cases;
    private final PaperWords words;
    private final Papers papers;
    private final PaperTemplates templates;
    private final ShippedPapers shipped;
    private final Clock clock;

    CasePapers(
            CaseAccess access,
            CasePages cases,
            PaperWords words,
            Papers papers,
            PaperTemplates templates,
            ShippedPapers shipped,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.words = words;
        this.papers = papers;
        this.templates = templates;
        this.shipped = shipped;
        this.clock = clock;
    }

    /** Makes a paper of the case as it stands; asked again it makes no second one unless another is wanted. */
    @Transactional
    public DocumentId make(CaseId caseId, String paper, boolean another) {
        access.requireOwn(caseId);
        Told told = cases.told(caseId);
        Optional<Deed> deed = Occasion.deed(told, shipped.get(paper));
        LocalDate day = deed.map(Deed::day).orElseGet(() -> LocalDate.now(clock));
        String about = Occasion.key(told, shipped.get(paper), null);
        return papers.make(new PaperRequest(
                caseId,
                told.row().courtId(),
                paper,
                another ? Occasion.another() : about,
                day,
                words.of(told, deed.orElseGet(() -> last(told)), day)));
    }

    /** A version of a template as it would look for a case, or without one that of today. */
    @Transactional(readOnly = true)
    public byte[] preview(CaseId caseId, String paper, @Nullable UUID version) {
        access.require(caseId, CaseLayer.PROCESS);
        Told told = cases.told(caseId);
        PaperTemplates.Template template = version == null
                ? templates.inForce(told.row().courtId(), paper, LocalDate.now(clock))
                : templates.version(version);
        if (!template.paper().key().equals(paper)) {
            throw Refused.notFound("document.no-such-template", paper);
        }
        Map<String, Object> known =
                words.of(told, Occasion.deed(told, template.paper()).orElseGet(() -> last(told)), LocalDate.now(clock));
        if (!access.layers(caseId).contains(CaseLayer.MAIN)) {
            known.keySet().removeAll(OF_THE_FILE);
        }
        return papers.preview(template, known);
    }

    private static Deed last(Told told) {
        List<Deed> deeds = told.story().deeds();
        return deeds.get(deeds.size() - 1);
    }
}
