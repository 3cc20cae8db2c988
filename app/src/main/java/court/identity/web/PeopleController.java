package court.identity.web;

import court.identity.Acting;
import court.identity.Courts;
import court.identity.Permission;
import court.identity.Viewer;
import court.identity.db.DivisionRow;
import court.identity.db.IdentityMapper;
import court.identity.db.PersonView;
import court.kernel.CourtId;
import court.kernel.Page;
import court.kernel.PageKey;
import court.kernel.PersonId;
import court.kernel.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** People of the reader's own court, with the duties they hold today. */
@RestController
@RequestMapping("/api/people")
class PeopleController {
    private final IdentityMapper mapper;
    private final Courts courts;
    private final Acting acting;
    private final Clock clock;

    PeopleController(IdentityMapper mapper, Courts courts, Acting acting, Clock clock) {
        this.mapper = mapper;
        this.courts = courts;
        this.acting = acting;
        this.clock = clock;
    }

    /** Colleagues by name; {@code role} narrows to the holders of a duty, as forms ask for a judge or a clerk. */
    @GetMapping
    Page<PersonView> people(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        Viewer viewer = acting.viewer();
        if (!viewer.may(Permission.PEOPLE_READ) && !viewer.may(Permission.CASE_WORK)) {
            throw Refused.forbidden("identity.not-permitted", Permission.PEOPLE_READ.code());
        }
        int size = Page.size(limit);
        PageKey key = PageKey.parse(after);
        List<PersonView> rows = mapper.page(
                viewer.court(),
                text,
                role,
                LocalDate.now(clock),
                key == null ? null : key.first(),
                key == null ? null : new PersonId(key.id()),
                size + 1);
        return Page.of(rows, size, row -> PageKey.of(row.name(), row.id()));
    }

    @GetMapping("/divisions")
    List<DivisionRow> divisions() {
        CourtId court = acting.viewer().court();
        return courts.divisions(court);
    }
}
