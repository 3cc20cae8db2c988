package court.timelimit;

import court.facts.ClockKind;
import court.facts.Light;
import court.facts.timelimit.ClockStanding;
import court.facts.timelimit.LightFinding;
import court.rules.Compilation;
import court.rules.CompiledRelease;
import court.rules.RuleCompiler;
import court.rules.RuleFiles;
import court.rules.Rulebook;
import court.timelimit.model.Lights;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lights by the rulebook as shipped, compiled when the first light is asked for. */
@Component
class RulebookLights implements Lights {
    private static final String RULEBOOK = "timelimit.lights";

    private @Nullable Rulebook compiled;

    @Override
    public Light of(int limitDays, int leftDays, boolean stopped) {
        ClockStanding standing = new ClockStanding(ClockKind.TRIAL, limitDays, leftDays, stopped, null);
        List<LightFinding> findings = rulebook().decide(List.of(standing)).findings(LightFinding.class);
        if (findings.size() != 1) {
            throw new IllegalStateException("须恰有一种灯色 / one light is wanted for " + standing + ": " + findings);
        }
        return findings.get(0).light();
    }

    private synchronized Rulebook rulebook() {
        if (compiled == null) {
            compiled = compile();
        }
        return compiled;
    }

    private static Rulebook compile() {
        try {
            RuleFiles files =
                    RuleFiles.ofClassPath(RulebookLights.class.getClassLoader()).rulebook(RULEBOOK);
            Compilation compilation = new RuleCompiler().compile(files);
            if (compilation instanceof Compilation.Passed passed) {
                CompiledRelease release = passed.release();
                return release.rulebook(RULEBOOK).orElseThrow();
            }
            throw new IllegalStateException(RULEBOOK + ": " + compilation.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
