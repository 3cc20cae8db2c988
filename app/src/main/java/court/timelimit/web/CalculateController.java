package court.timelimit.web;

import court.calendar.CourtCalendar;
import court.timelimit.model.Lights;
import court.timelimit.model.Position;
import court.timelimit.model.Reckoner;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The calculator of limits, open to everybody who is signed in: it reads no case. */
@RestController
@RequestMapping("/api/timelimit")
class CalculateController {
    private final CourtCalendar calendar;
    private final Lights lights;

    CalculateController(CourtCalendar calendar, Lights lights) {
        this.calendar = calendar;
        this.lights = lights;
    }

    @PostMapping("/calculate")
    Position calculate(@Valid @RequestBody CalculateRequest request) {
        return new Reckoner(calendar.holidays(), lights).on(request.asOf(), request.terms());
    }
}
