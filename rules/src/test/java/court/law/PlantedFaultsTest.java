package court.law;

import static org.assertj.core.api.Assertions.assertThat;

import court.rules.Compilation;
import court.rules.CompiledRelease;
import court.rules.Problem;
import court.rules.RuleCompiler;
import court.rules.RuleFiles;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is spoilt in the shipped rules is found where it was spoilt; the rules as shipped have none of it. */
class PlantedFaultsTest {
    static List<PlantedFault> faults() {
        return PlantedFault.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_planted_fault_is_found_at_its_place(PlantedFault fault) {
        CompiledRelease shipped = Books.release();
        RuleFiles spoilt = fault.plantedInto(shipped.files());

        Compilation compilation = new RuleCompiler().compile(spoilt, shipped);

        assertThat(compilation).isInstanceOf(Compilation.Refused.class);
        List<Problem> found = compilation.problems();
        assertThat(found)
                .as("%s %s", fault.fault(), found)
                .anySatisfy(
                        problem -> assertThat(fault.isFoundBy(problem, spoilt)).isTrue());
        assertThat(found).allSatisfy(problem -> {
            assertThat(problem.message()).doesNotContainPattern("\\{[0-9]");
            assertThat(problem.message(Locale.ENGLISH)).isNotBlank();
        });
    }

    @Test
    void at_least_forty_faults_of_every_kind_lie_in_more_than_ten_rulebooks() {
        List<PlantedFault> faults = faults();
        assertThat(faults).hasSizeGreaterThanOrEqualTo(40);
        assertThat(faults.stream().map(PlantedFault::rulebook).collect(Collectors.toSet()))
                .hasSizeGreaterThan(10);
        assertThat(faults.stream().map(PlantedFault::kind).collect(Collectors.toSet()))
                .isEqualTo(Set.of("gap", "overlap", "conflict", "never"));
    }

    @Test
    void the_rules_as_shipped_have_no_fault() {
        assertThat(new RuleCompiler()
                        .compile(Books.release().files(), Books.release())
                        .problems())
                .isEmpty();
        assertThat(Books.release().rulebooks()).hasSizeGreaterThan(10);
    }
}
