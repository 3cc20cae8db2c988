package court.rulebase;

import java.util.LinkedHashMap;
import java.util.Map;

/** A small rulebook of two rules, whose periods a test chooses. */
public final class SampleRules {
    public static final String FOLDER = "sample/limits/";
    public static final String DRL = FOLDER + "limits.drl";
    public static final String MANIFEST = FOLDER + "rulebook.yaml";
    public static final String SCENARIOS = FOLDER + "limits.scenarios.yaml";
    public static final String NAME = "sample.limits";

    private static final String HEAD = """
            package court.rules.sample;

            import court.facts.sample.Claim;
            import court.facts.sample.Limit;
            import court.facts.sample.Track;
            import java.time.Period;

            """;

    private SampleRules() {}

    /** All files of the rulebook: the manifest, the rules and the scenarios that they pass. */
    public static Map<String, String> files(String ordinary, String simple) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(MANIFEST, """
                title: {zh: 样本期限, en: Sample limits}
                answers: one
                facts: [Claim]
                findings: [Limit]
                """);
        files.put(DRL, drl(ordinary, simple));
        files.put(SCENARIOS, """
                - scenario: 普通程序
                  given: { Claim: { 程序: 普通, 立案日: 2026-01-31 } }
                  expect: { Limit: { 规则: SA-101, 期间: %s } }
                - scenario: 简易程序
                  given: { Claim: { 程序: 简易, 立案日: 2026-01-31 } }
                  expect: { Limit: { 规则: SA-102, 期间: %s } }
                """.formatted(ordinary, simple));
        return files;
    }

    public static String drl(String ordinary, String simple) {
        return HEAD + rule("SA-101 普通程序期限", "ORDINARY", ordinary) + rule("SA-102 简易程序期限", "SIMPLE", simple);
    }

    private static String rule(String name, String track, String period) {
        return """
                rule "%s"
                @basis("样本法")
                when
                    Claim(track == Track.%s)
                then
                    insert(new Limit("%s", Period.parse("%s")));
                end

                """.formatted(name, track, name.substring(0, 6), period);
    }

    /** A rulebook that passes every gate with one claim and runs away with forty. */
    public static Map<String, String> pairs() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("sample/pairs/rulebook.yaml", """
                title: {zh: 样本配对, en: Sample pairs}
                answers: any
                facts: [Claim]
                findings: [Limit]
                """);
        files.put("sample/pairs/pairs.drl", HEAD + """
                rule "SA-201 两两配对"
                @basis("样本法")
                when
                    Claim()
                    Claim()
                then
                    insert(new Limit("SA-201", Period.parse("P1M")));
                end
                """);
        files.put("sample/pairs/pairs.scenarios.yaml", """
                - scenario: 一件案件
                  given: { Claim: { 程序: 普通, 立案日: 2026-01-31 } }
                  expect: { Limit: { 规则: SA-201, 期间: P1M } }
                """);
        return files;
    }
}
