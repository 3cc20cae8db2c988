package court.hearing.web;

import court.hearing.HearingPlans;
import court.hearing.Hearings;
import court.hearing.Rooms;
import court.hearing.db.RoomRow;
import court.hearing.db.SittingRow;
import court.kernel.CaseId;
import court.kernel.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The calendar of hearings and the rooms of the court. */
@RestController
@RequestMapping("/api")
class HearingController {
    private final Hearings hearings;
    private final Rooms rooms;
    private final HearingPlans plans;

    HearingController(Hearings hearings, Rooms rooms, HearingPlans plans) {
        this.hearings = hearings;
        this.rooms = rooms;
        this.plans = plans;
    }

    record RoomRequest(
            @NotBlank @Size(max = 60) @Pattern(regexp = "[^\\p{Cntrl}]*")
            String name) {}

    @GetMapping("/hearings")
    Page<SittingRow> list(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID room,
            @RequestParam(required = false) @Nullable UUID judge,
            @RequestParam(required = false) @Nullable UUID caseId,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return hearings.list(new Hearings.Filter(from, to, room, judge, caseId), after, Page.size(limit));
    }

    @GetMapping("/rooms")
    List<RoomRow> rooms() {
        return rooms.mine();
    }

    @PostMapping("/rooms")
    @ResponseStatus(HttpStatus.CREATED)
    RoomRow add(@Valid @RequestBody RoomRequest request) {
        return rooms.addMine(request.name());
    }

    /** When a case of one's own can be heard next: room, bench, clerk and lawyers free, in time for the notice. */
    @GetMapping("/cases/{id}/hearing-slots")
    List<HearingPlans.Proposal> slots(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(defaultValue = "60") @Min(10) @Max(600) int minutes) {
        return plans.propose(CaseId.parse(id), from, minutes);
    }
}
