package court.calendar.web;

import court.calendar.CalendarImports;
import court.calendar.Counted;
import court.calendar.CourtCalendar;
import court.calendar.CourtDays;
import court.calendar.db.CalendarMapper;
import court.calendar.db.DayRow;
import court.calendar.db.YearRow;
import court.identity.Acting;
import court.identity.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Counting, open to everybody who is signed in; the calendar itself; imports by those who keep it. */
@RestController
@RequestMapping("/api/calendar")
class CalendarController {
    private final CourtCalendar calendar;
    private final CalendarImports imports;
    private final CalendarMapper mapper;
    private final Acting acting;
    private final MessageSource messages;

    CalendarController(
            CourtCalendar calendar,
            CalendarImports imports,
            CalendarMapper mapper,
            Acting acting,
            MessageSource messages) {
        this.calendar = calendar;
        this.imports = imports;
        this.mapper = mapper;
        this.acting = acting;
        this.messages = messages;
    }

    @PostMapping("/count")
    CountAnswer count(@Valid @RequestBody CountRequest request) {
        Counted counted = calendar.count(CountReading.of(request));
        if (counted.day() != null && !CourtDays.covers(counted.day())) {
            throw CountReading.refused("period", "calendar.result-out-of-range");
        }
        return CountAnswer.of(counted);
    }

    @GetMapping("/years")
    List<YearRow> years() {
        return mapper.years();
    }

    @GetMapping("/days")
    List<DayRow> days(@RequestParam int year) {
        if (year < CourtDays.FIRST.getYear() || year > CourtDays.LAST.getYear()) {
            throw CountReading.refused("year", "calendar.day-out-of-range");
        }
        return mapper.days(year);
    }

    @PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ImportAnswer imported(
            @RequestPart MultipartFile file,
            @RequestParam @NotBlank @Size(max = 200) String source,
            @RequestParam(defaultValue = "false") boolean preview,
            Locale locale)
            throws IOException {
        acting.with(Permission.CALENDAR_MANAGE);
        return ImportAnswer.of(imports.run(file.getBytes(), source, preview), messages, locale);
    }
}
