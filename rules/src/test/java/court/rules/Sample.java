package court.rules;

import static org.assertj.core.api.Assertions.assertThat;

import court.facts.sample.Claim;
import court.facts.sample.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A small rulebook to try things on. */
final class Sample {
    static final String DRL_PATH = "sample/limits/limits.drl";
    static final String MANIFEST = """
            title: {zh: 样本期限, en: Sample limits}
            answers: one
            facts: [Claim, Party]
            findings: [Limit]
            """;
    static final String HEAD = """
            package court.rules.sample;

            import court.facts.sample.Claim;
            import court.facts.sample.Party;
            import court.facts.sample.Track;
            import court.facts.sample.Limit;
            import java.time.LocalDate;
            import java.time.Period;

            """;
    static final String ORDINARY = """
            rule "SA-101 普通程序期限"
            @basis("样本法第一条")
            when
                $c : Claim(track == Track.ORDINARY, filed >= LocalDate.parse("2021-01-01"))
            then
                insert(new Limit("SA-101", Period.parse("P6M"), $c.cause()));
            end
            """;
    static final String SIMPLE = """

            rule "SA-102 简易程序期限"
            @basis("样本法第二条")
            when
                Claim(track == Track.SIMPLE, closed == null || closed > filed)
            then
                insert(new Limit(drools.getRule().getName(), Period.parse("P3M"), null));
            end
            """;
    static final String SCENARIOS = """
            - scenario: 普通程序六个月
              given: { Claim: { 程序: 普通, 立案日: 2026-01-31, 案由: 借款 } }
              expect: { Limit: { 规则: SA-101, 期间: P6M, 说明: 借款 } }
            - scenario: 简易程序三个月
              given: { Claim: { track: SIMPLE, filed: 2026-01-31 } }
              expect: { Limit: { 规则: SA-102 简易程序期限, 期间: P3M } }
            """;

    private Sample() {}

    static RuleFiles files() {
        return with(HEAD + ORDINARY + SIMPLE);
    }

    static RuleFiles with(String drl, RuleFile... more) {
        List<RuleFile> files = new ArrayList<>(List.of(more));
        files.add(new RuleFile("sample/limits/rulebook.yaml", MANIFEST));
        files.add(new RuleFile(DRL_PATH, drl));
        files.add(new RuleFile("sample/limits/limits.scenarios.yaml", SCENARIOS));
        return RuleFiles.of(files);
    }

    static CompiledRelease release() {
        return passed(new RuleCompiler().compile(files()));
    }

    static CompiledRelease passed(Compilation compilation) {
        assertThat(compilation.problems()).isEmpty();
        return ((Compilation.Passed) compilation).release();
    }

    static Rulebook limits() {
        return release().rulebook("sample.limits").orElseThrow();
    }

    static Claim claim(Track track, String filed) {
        return new Claim(track, LocalDate.parse(filed), null, null, "借款", false, List.of());
    }
}
