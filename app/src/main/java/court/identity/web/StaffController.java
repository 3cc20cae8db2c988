package court.identity.web;

import court.identity.Role;
import court.identity.Staff;
import court.identity.db.GrantView;
import court.identity.db.PersonView;
import court.kernel.DivisionId;
import court.kernel.Ids;
import court.kernel.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What an administrator does with accounts and duties, and everyone with the own password. */
@RestController
@RequestMapping("/api")
class StaffController {
    private final Staff staff;

    StaffController(Staff staff) {
        this.staff = staff;
    }

    record PersonRequest(
            @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9][a-z0-9._-]*")
            String account,

            @NotBlank @Size(max = 60) @Pattern(regexp = "[^\\p{Cntrl}]*")
            String name,

            @Nullable UUID division,
            @NotNull Role role,
            @NotNull @Size(min = 10, max = 72) String password) {}

    record Enabling(@NotNull Boolean enabled) {}

    record NewPassword(@NotNull @Size(min = 10, max = 72) String password) {}

    record OwnPassword(
            @NotNull @Size(max = 200) String current,
            @NotNull @Size(min = 10, max = 72) String password) {}

    record DutyGrant(
            @NotNull Role role,
            @Nullable UUID division,
            @NotNull LocalDate from,
            @Nullable LocalDate to,
            @Nullable UUID substitutes) {}

    record DutyEnd(@NotNull LocalDate last) {}

    @PostMapping("/people")
    @ResponseStatus(HttpStatus.CREATED)
    PersonView add(@Valid @RequestBody PersonRequest request) {
        return staff.add(
                request.account(),
                request.name().strip(),
                request.division() == null ? null : new DivisionId(request.division()),
                request.role(),
                request.password());
    }

    @PutMapping("/people/{id}/enabled")
    PersonView enable(@PathVariable String id, @Valid @RequestBody Enabling request) {
        return staff.enable(person(id), request.enabled());
    }

    @PutMapping("/people/{id}/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset(@PathVariable String id, @Valid @RequestBody NewPassword request) {
        staff.resetPassword(person(id), request.password());
    }

    @PutMapping("/session/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@Valid @RequestBody OwnPassword request) {
        staff.changeOwn(request.current(), request.password());
    }

    @GetMapping("/people/{id}/duties")
    List<GrantView> duties(@PathVariable String id) {
        return staff.duties(person(id));
    }

    @PostMapping("/people/{id}/duties")
    @ResponseStatus(HttpStatus.CREATED)
    List<GrantView> grant(@PathVariable String id, @Valid @RequestBody DutyGrant duty) {
        return staff.grant(
                person(id),
                new Staff.NewDuty(
                        duty.role(),
                        duty.division() == null ? null : new DivisionId(duty.division()),
                        duty.from(),
                        duty.to(),
                        duty.substitutes() == null ? null : new PersonId(duty.substitutes())));
    }

    @PostMapping("/people/{id}/duties/{grant}/end")
    List<GrantView> end(@PathVariable String id, @PathVariable String grant, @Valid @RequestBody DutyEnd request) {
        return staff.end(person(id), Ids.parse(grant), request.last());
    }

    private static PersonId person(String id) {
        return new PersonId(Ids.parse(id));
    }
}
