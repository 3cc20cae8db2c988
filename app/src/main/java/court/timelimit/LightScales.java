package court.timelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import court.facts.ClockKind;
import court.facts.Light;
import court.facts.timelimit.ClockStanding;
import court.facts.timelimit.LightFinding;
import court.rulebase.ReleaseInForce;
import court.rules.Answer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lights of a limit for every number of days left, asked of the rules once per release and length. */
@Component
class LightScales {
    static final String RULEBOOK = "timelimit.lights";
    private final Cache<Key, LightScale> scales =
            Caffeine.newBuilder().maximumSize(5_000).build();

    /** What a preview finds out is kept for itself, because it counts which rules have spoken. */
    private record Key(
            Object scope,
            String rulebook,
            ClockKind kind,
            int limitDays,
            @Nullable String court) {}

    LightScale scale(ReleaseInForce release, ClockKind kind, int limitDays, @Nullable String court) {
        return scales.get(
                new Key(release.scope(), release.rulebook(RULEBOOK).sha256(), kind, limitDays, court),
                key -> ask(release, kind, limitDays, court));
    }

    private static LightScale ask(ReleaseInForce release, ClockKind kind, int limitDays, @Nullable String court) {
        List<List<ClockStanding>> cases = new ArrayList<>();
        for (int left = -1; left <= limitDays; left++) {
            cases.add(List.of(new ClockStanding(kind, limitDays, left, false, court)));
        }
        cases.add(List.of(new ClockStanding(kind, limitDays, limitDays, true, court)));
        List<Light> lights = release.decideAll(RULEBOOK, cases).stream()
                .map(LightScales::one)
                .toList();
        int last = lights.size() - 1;
        return new LightScale(lights.subList(0, last), lights.get(last));
    }

    private static Light one(Answer answer) {
        List<LightFinding> found = answer.findings(LightFinding.class);
        return found.isEmpty() ? Light.GREEN : found.get(0).light();
    }
}
