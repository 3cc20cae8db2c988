package court.process.web;

import court.kernel.CourtId;
import court.process.eventlog.EventLogs;
import court.process.eventlog.LogDownload;
import court.process.eventlog.LogForm;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Event logs of a selection of cases; the service asks who takes one. */
@RestController
@RequestMapping("/api/process-event-logs")
@Validated
class EventLogController {
    private final EventLogs logs;

    EventLogController(EventLogs logs) {
        this.logs = logs;
    }

    @GetMapping(produces = {"application/xml", "application/json"})
    void export(
            @RequestParam LogForm form,
            @RequestParam(required = false) @Nullable @Size(max = 100) String process,
            @RequestParam(required = false) @Nullable UUID court,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "zh|en") String language,
            HttpServletResponse response) {
        EventLogs.Wanted wanted = new EventLogs.Wanted(process, court == null ? null : new CourtId(court), from, to);
        String name = process == null ? "cases" : process;
        logs.write(wanted, form, new LogDownload(response, form, name).in(language));
    }
}
