package court.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Figures of a run, printed and kept below {@code target/bench}. */
public final class Measured {
    private Measured() {}

    public static void write(String name, Map<String, Object> figures) {
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
    public static long survivingMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getCollectionUsage)
                        .filter(Objects::nonNull)
                        .mapToLong(MemoryUsage::getUsed)
                        .sum()
                >> 20;
    }

    /** Processor time that the threads of a name have taken so far, in seconds. */
    public static double cpuSeconds(String thread) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getAllThreadIds())
                        .filter(id -> {
                            ThreadInfo info = threads.getThreadInfo(id);
                            return info != null && info.getThreadName().equals(thread);
                        })
                        .map(threads::getThreadCpuTime)
                        .sum()
                / 1e9;
    }

    /** The value below which 95 of 100 lie. */
    public static double p95(List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1) / 1e6;
    }
}
