package court.casefile;

import static court.identity.Role.*;

import court.identity.Role;
import court.identity.Viewer;
import court.kernel.Refused;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which forms a person may fill in from the case file; decisions on applications come as tasks only. */
@Component
class DeedRights {
    private static final Set<Role> BENCH = Set.of(JUDGE, ASSISTANT);
    private static final Set<Role> SUPPORT = Set.of(JUDGE, ASSISTANT, CLERK);
    private static final Map<String, Set<Role>> FREE = Map.ofEntries(
            Map.entry("casefile.add-note", SUPPORT),
            Map.entry("casefile.apply-recusal", SUPPORT),
            Map.entry("casefile.apply-withdrawal", SUPPORT),
            Map.entry("casefile.end-otherwise", Set.of(JUDGE)),
            Map.entry("casefile.mediate", Set.of(JUDGE)),
            Map.entry("casefile.reassign", Set.of(CHIEF)),
            Map.entry("casefile.record-answer", SUPPORT),
            Map.entry("casefile.record-appeal", SUPPORT),
            Map.entry("casefile.record-fee", SUPPORT),
            Map.entry("casefile.serve-answer", SUPPORT),
            Map.entry("casefile.serve-complaint", SUPPORT),
            Map.entry("casefile.serve-judgment", SUPPORT),
            Map.entry("casefile.suspend", Set.of(JUDGE)),
            Map.entry("casefile.resume", Set.of(JUDGE)),
            Map.entry("hearing.schedule", SUPPORT),
            Map.entry("hearing.hold", BENCH),
            Map.entry("timelimit.apply-extension", Set.of(JUDGE)),
            Map.entry("timelimit.end-deduction", BENCH),
            Map.entry("timelimit.start-deduction", Set.of(JUDGE)),
            Map.entry("triage.apply-conversion", Set.of(JUDGE)));

    /** Forms that the viewer may fill in for a case that is the viewer's own. */
    Set<String> forms(Viewer viewer) {
        return FREE.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(viewer::holds))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    void require(Viewer viewer, String form) {
        if (!forms(viewer).contains(form)) {
            throw Refused.forbidden("casefile.not-your-deed", form);
        }
    }
}
