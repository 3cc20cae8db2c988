package court.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Figures of a run, printed and kept below {@code target/bench}. */
final class Measured {
    private Measured() {}

    static void write(String name, Map<String, Object> figures) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "bench"));
            String json = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(figures);
            Files.writeString(folder.resolve(name + ".json"), json + "\n");
            System.out.println(name + " " + json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Memory that survived the latest collections, in MB. */
    static long survivingMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getCollectionUsage)
                        .filter(java.util.Objects::nonNull)
                        .mapToLong(MemoryUsage::getUsed)
                        .sum()
                >> 20;
    }

    /** The value below which 95 of 100 lie. */
    static double p95(List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1) / 1e6;
    }
}
