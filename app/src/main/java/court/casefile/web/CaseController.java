package court.casefile.web;

import court.bpmn.Form;
import court.casefile.CaseAccess;
import court.casefile.CaseDeeds;
import court.casefile.CasePages;
import court.casefile.CasePages.Clocks;
import court.casefile.CasePages.FileView;
import court.casefile.CasePages.TimelineEntry;
import court.casefile.CasePages.Way;
import court.casefile.db.CaseListRow;
import court.casefile.db.StageCount;
import court.kernel.CaseId;
import court.kernel.DeedId;
import court.kernel.Page;
import court.process.db.WorkItemRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases: list, file, timeline, clocks, way through the models, deeds. */
@RestController
@RequestMapping("/api/cases")
class CaseController {
    private final CasePages pages;
    private final CaseDeeds deeds;
    private final CaseAccess access;

    CaseController(CasePages pages, CaseDeeds deeds, CaseAccess access) {
        this.pages = pages;
        this.deeds = deeds;
        this.access = access;
    }

    record DeedRequest(@NotNull Map<String, Object> values) {}

    record Reversal(@NotBlank @Size(max = 1000) String reason) {}

    record GroundRequest(
            @NotNull CaseAccess.Ground ground,
            @NotBlank @Size(max = 1000) String reason) {}

    @GetMapping
    Page<CaseListRow> list(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String procedure,
            @RequestParam(required = false) @Nullable String light,
            @RequestParam(required = false) @Nullable Boolean suspended,
            @RequestParam(required = false) @Nullable UUID judge,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        CasePages.Filter filter = new CasePages.Filter(text, stage, procedure, light, suspended, judge, from, to);
        return pages.list(filter, after, Page.size(limit));
    }

    /** How many cases within reach stand at each stage; the same filter opens the rows behind a number. */
    @GetMapping("/counts")
    List<StageCount> counts(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String light,
            @RequestParam(required = false) @Nullable UUID judge) {
        return pages.counts(new CasePages.Filter(text, null, null, light, null, judge, null, null));
    }

    @GetMapping("/{id}")
    FileView file(@PathVariable String id) {
        return pages.file(CaseId.parse(id));
    }

    @GetMapping("/{id}/timeline")
    List<TimelineEntry> timeline(@PathVariable String id) {
        return pages.timeline(CaseId.parse(id));
    }

    @GetMapping("/{id}/clocks")
    Clocks clocks(@PathVariable String id) {
        return pages.clocks(CaseId.parse(id));
    }

    @GetMapping("/{id}/way")
    Way way(@PathVariable String id) {
        return pages.way(CaseId.parse(id));
    }

    /** The model that one way of the case follows, as BPMN. */
    @GetMapping(path = "/{id}/way/{instance}/model", produces = MediaType.APPLICATION_XML_VALUE)
    byte[] model(@PathVariable String id, @PathVariable String instance) {
        return pages.model(CaseId.parse(id), instance);
    }

    @GetMapping("/{id}/work-items")
    List<WorkItemRow> workItems(@PathVariable String id) {
        return pages.workItems(CaseId.parse(id));
    }

    /** Forms that the reader may fill in from the file. */
    @GetMapping("/{id}/forms")
    List<Form> forms(@PathVariable String id) {
        return deeds.forms(CaseId.parse(id));
    }

    @PostMapping("/{id}/deeds/{form}")
    FileView perform(@PathVariable String id, @PathVariable String form, @Valid @RequestBody DeedRequest request) {
        deeds.perform(CaseId.parse(id), form, request.values());
        return pages.file(CaseId.parse(id));
    }

    @PostMapping("/{id}/timeline/{deed}/reverse")
    FileView reverse(@PathVariable String id, @PathVariable String deed, @Valid @RequestBody Reversal request) {
        deeds.reverse(CaseId.parse(id), DeedId.parse(deed), request.reason());
        return pages.file(CaseId.parse(id));
    }

    @PostMapping("/{id}/grounds")
    FileView openOnGround(@PathVariable String id, @Valid @RequestBody GroundRequest request) {
        access.openOnGround(CaseId.parse(id), request.ground(), request.reason());
        return pages.file(CaseId.parse(id));
    }
}
