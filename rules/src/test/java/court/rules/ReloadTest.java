package court.rules;

import static org.assertj.core.api.Assertions.assertThat;

import court.facts.sample.Track;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReloadTest {
    private final ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();

    @Test
    void fifty_reloads_leave_class_count_and_metaspace_flat() {
        for (int i = 0; i < 10; i++) {
            reload(i);
        }
        long classesBefore = settled();
        long metaspaceBefore = metaspace();
        for (int i = 10; i < 60; i++) {
            reload(i);
        }
        assertThat(settled() - classesBefore).isLessThan(200);
        assertThat(metaspace() - metaspaceBefore).isLessThan(2_000_000);
    }

    @Test
    void a_rulebook_that_a_release_leaves_unchanged_is_taken_over() {
        CompiledRelease first = Sample.release();

        Compilation second = new RuleCompiler().compile(Sample.files(), first);

        assertThat(Sample.passed(second).rulebook("sample.limits")).isEqualTo(first.rulebook("sample.limits"));
    }

    private static void reload(int round) {
        String drl = (Sample.HEAD + Sample.ORDINARY + Sample.SIMPLE).replace("2021-01-01", (1950 + round) + "-01-01");
        Rulebook limits = Sample.passed(new RuleCompiler().compile(Sample.with(drl)))
                .rulebook("sample.limits")
                .orElseThrow();
        assertThat(limits.decide(List.of(Sample.claim(Track.ORDINARY, "2026-01-31")))
                        .findings())
                .hasSize(1);
    }

    /** Loaded classes after collections have unloaded what nobody holds. */
    private long settled() {
        long count = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            System.gc();
            long now = classes.getLoadedClassCount();
            if (now >= count) {
                return now;
            }
            count = now;
        }
        return count;
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
    }
}
