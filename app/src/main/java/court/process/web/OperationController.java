package court.process.web;

import court.kernel.CaseId;
import court.kernel.Ids;
import court.kernel.Page;
import court.process.db.VersionCount;
import court.process.operation.Operation;
import court.process.operation.StalledWork;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What runs now; the service asks who looks. */
@RestController("processOperationController")
@RequestMapping("/api/process-operation")
@Validated
class OperationController {
    private final Operation operation;
    private final StalledWork stalled;

    OperationController(Operation operation, StalledWork stalled) {
        this.operation = operation;
        this.stalled = stalled;
    }

    @GetMapping("/models")
    Page<VersionCount> versions(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return operation.versions(after, Page.size(limit));
    }

    @GetMapping("/places")
    Operation.PlaceNames places() {
        return operation.placeNames();
    }

    @GetMapping("/models/{id}")
    Operation.Picture picture(@PathVariable String id) {
        return operation.picture(Ids.parse(id));
    }

    @GetMapping(path = "/models/{id}/xml", produces = MediaType.APPLICATION_XML_VALUE)
    byte[] drawing(@PathVariable String id) {
        return operation.drawing(Ids.parse(id));
    }

    @GetMapping("/cases")
    Page<Operation.Resting> cases(
            @RequestParam(required = false) @Nullable String model,
            @RequestParam(required = false) @Nullable @Size(max = 100) String element,
            @RequestParam(required = false) @Nullable @Size(max = 100) String number,
            @RequestParam(required = false) @Nullable @Size(max = 200) String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return operation.running(model == null ? null : Ids.parse(model), element, number, after, Page.size(limit));
    }

    @GetMapping("/instances/{instance}")
    Operation.One instance(@PathVariable String instance) {
        return operation.one(instance);
    }

    /** Courts whose cases the reader may watch, to choose from. */
    @GetMapping("/courts")
    Page<Operation.CourtName> courts(
            @RequestParam(required = false) @Nullable @Size(max = 100) String text,
            @RequestParam(required = false) @Nullable @Size(max = 200) String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return operation.courts(text, after, Page.size(limit));
    }

    @GetMapping("/stalled")
    Page<StalledWork.Stalled> stalled(
            @RequestParam(required = false) @Nullable @Size(max = 200) String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return stalled.page(after, Page.size(limit));
    }

    @PostMapping("/stalled/{id}/compare-again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void compareAgain(@PathVariable String id) {
        stalled.compareAgain(CaseId.parse(id));
    }
}
