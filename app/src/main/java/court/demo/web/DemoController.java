package court.demo.web;

import court.demo.DemoClock;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The demo clock. */
@RestController
@RequestMapping("/api/demo")
@Profile("demo")
class DemoController {
    private final DemoClock clock;

    DemoController(DemoClock clock) {
        this.clock = clock;
    }

    record NewDay(@NotNull LocalDate today) {}

    @PostMapping("/clock")
    DemoClock.Moved move(@Valid @RequestBody NewDay request) {
        return clock.moveTo(request.today());
    }
}
