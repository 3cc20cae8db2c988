package court.rulebase.release;

import court.identity.Court;
import court.identity.Courts;
import court.identity.Role;
import court.identity.Viewer;
import court.kernel.CourtId;
import court.rules.layer.Author;
import court.rules.layer.Layer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** For which layer of the rules an officer speaks, by the highest duty held. */
@Component
class Authors {
    private final Courts courts;

    Authors(Courts courts) {
        this.courts = courts;
    }

    Author of(Viewer officer) {
        if (officer.holds(Role.RULES_OFFICER)) {
            return Author.national();
        }
        Set<String> codes = new HashSet<>();
        if (officer.holds(Role.PROVINCE_RULES_OFFICER)) {
            collect(courts.get(officer.court()), codes);
            return new Author(Layer.PROVINCE, codes);
        }
        Optional.ofNullable(courts.get(officer.court()).code()).ifPresent(codes::add);
        return new Author(Layer.COURT, codes);
    }

    private void collect(Court court, Set<String> codes) {
        Optional.ofNullable(court.code()).ifPresent(codes::add);
        CourtId id = court.id();
        courts.below(id).forEach(below -> collect(below, codes));
    }
}
