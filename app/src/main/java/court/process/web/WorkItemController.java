package court.process.web;

import court.bpmn.Form;
import court.kernel.Ids;
import court.kernel.Page;
import court.process.Forms;
import court.process.WorkItems;
import court.process.db.InboxCount;
import court.process.db.WorkItemRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The inbox. */
@RestController
@RequestMapping("/api/work-items")
class WorkItemController {
    private final WorkItems workItems;
    private final Forms forms;

    WorkItemController(WorkItems workItems, Forms forms) {
        this.workItems = workItems;
        this.forms = forms;
    }

    record Versioned(@NotNull Integer version) {}

    record Completion(@NotNull Integer version, @NotNull Map<String, Object> values) {}

    record Stamp(String stamp) {}

    /** One item with the form that completes it; a duty without process has none. */
    record Item(WorkItemRow item, @Nullable Form form) {}

    @GetMapping
    Page<WorkItemRow> inbox(
            @RequestParam(defaultValue = "ALL") @Pattern(regexp = "MINE|OPEN|ALL") String scope,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String light,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable LocalDate dueBy,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return workItems.inbox(new WorkItems.Filter(scope, text, light, kind, dueBy), after, Page.size(limit));
    }

    @GetMapping("/counts")
    List<InboxCount> counts(@RequestParam(defaultValue = "ALL") @Pattern(regexp = "MINE|OPEN|ALL") String scope) {
        return workItems.counts(new WorkItems.Filter(scope, null, null, null, null));
    }

    /** Changes whenever the inbox does: a page asks for it from time to time and reads the list again when it is another. */
    @GetMapping("/stamp")
    Stamp stamp() {
        return new Stamp(workItems.stamp());
    }

    @GetMapping("/{id}")
    Item item(@PathVariable String id) {
        WorkItemRow item = workItems.get(Ids.parse(id));
        return new Item(item, item.form().isEmpty() ? null : forms.get(item.form()));
    }

    @PostMapping("/{id}/claim")
    WorkItemRow claim(@PathVariable String id, @Valid @RequestBody Versioned request) {
        workItems.claim(Ids.parse(id), request.version());
        return workItems.get(Ids.parse(id));
    }

    @PostMapping("/{id}/release")
    WorkItemRow release(@PathVariable String id, @Valid @RequestBody Versioned request) {
        workItems.release(Ids.parse(id), request.version());
        return workItems.get(Ids.parse(id));
    }

    /** Brings an item that was handed on back to whoever answers for it. */
    @PostMapping("/{id}/recall")
    void recall(@PathVariable String id, @Valid @RequestBody Versioned request) {
        workItems.recall(Ids.parse(id), request.version());
    }

    @PostMapping("/{id}/complete")
    WorkItemRow complete(@PathVariable String id, @Valid @RequestBody Completion request) {
        return workItems.complete(Ids.parse(id), request.version(), request.values());
    }
}
