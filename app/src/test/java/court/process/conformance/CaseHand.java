package court.process.conformance;

import court.CivilCourt;
import court.casefile.CaseFile;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import court.identity.Role;
import court.kernel.CaseId;
import court.kernel.Ids;
import court.process.Designers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Takes cases of one court in hand, each step by whoever is asked for it. */
final class CaseHand {
    private final CivilCourt house;
    private final CaseFile caseFile;
    private final LocalDate day;

    CaseHand(CivilCourt house, CaseFile caseFile, LocalDate day) {
        this.house = house;
        this.caseFile = caseFile;
        this.day = day;
    }

    void as(String name) {
        Designers.as(house.account(name));
    }

    CaseId accepted() {
        house.person("filing", house.court, null, Role.FILING_CLERK);
        as("filing");
        CaseId id = house.file(Procedure.SIMPLIFIED, day, Map.of(), "DESK", List.of());
        caseFile.record(id, List.of(NewDeed.of(DeedKind.ACCEPTED, day)));
        return id;
    }

    void assign(CaseId id) {
        caseFile.record(id, List.of(assigned()));
    }

    NewDeed assigned() {
        return NewDeed.of(
                DeedKind.ASSIGNED,
                day,
                Map.of(
                        "judge", house.judge.toString(),
                        "clerk", house.clerk.toString(),
                        "division", house.civil.toString(),
                        "procedure", Procedure.SIMPLIFIED.name()));
    }

    NewDeed fromAfar(DeedKind kind) {
        return fromAfar(NewDeed.of(kind, day));
    }

    static NewDeed fromAfar(NewDeed deed) {
        return new NewDeed(
                deed.kind(),
                deed.day(),
                0,
                null,
                null,
                deed.detail(),
                Ids.next().toString());
    }

    CaseId stepByStep() {
        CaseId id = accepted();
        as("chief");
        assign(id);
        return id;
    }
}
