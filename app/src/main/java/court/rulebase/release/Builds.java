package court.rulebase.release;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import court.rules.Compilation;
import court.rules.CompiledRelease;
import court.rules.Problem;
import court.rules.RuleCompiler;
import court.rules.RuleFiles;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Takes rule files through the gates, one set at a time on a thread of its own; who asked waits for the outcome. What has
 * passed before is loaded on another thread, so that no switch of a node waits for somebody's check.
 */
@Component
public class Builds implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(Builds.class);
    /** Deeply nested rules ask for it before they are refused. */
    private static final long DEEP_STACK = 16L << 20;

    private final RuleCompiler compiler = new RuleCompiler();
    private final Cache<String, Compilation> known =
            Caffeine.newBuilder().maximumSize(6).build();
    private final Cache<String, Compilation> tried =
            Caffeine.newBuilder().maximumSize(2).build();
    private final ExecutorService builder = oneThread("rulebase-build");
    private final ExecutorService loader = oneThread("rulebase-load");
    private volatile @Nullable CompiledRelease latest;

    Builds() {}

    private static ExecutorService oneThread(String name) {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(null, work, name, DEEP_STACK);
            thread.setDaemon(true);
            return thread;
        });
    }

    public Compilation build(RuleFiles files) {
        return CompletableFuture.supplyAsync(() -> known.get(files.sha256(), sha -> compile(files)), builder)
                .join();
    }

    /** What was built lately of files with this hash. */
    public Optional<CompiledRelease> known(String sha256) {
        return known.getIfPresent(sha256) instanceof Compilation.Passed passed
                ? Optional.of(passed.release())
                : Optional.empty();
    }

    /** Builds files that have passed every gate before: shipped with this version, or stored as checked by their hash. */
    public Compilation load(RuleFiles files) {
        return CompletableFuture.supplyAsync(() -> reload(files), loader).join();
    }

    /** What has passed before and fails now may pass when tried again: only success is remembered. */
    private Compilation reload(RuleFiles files) {
        Compilation earlier = known.getIfPresent(files.sha256());
        if (earlier instanceof Compilation.Passed) {
            return earlier;
        }
        Compilation result = remembered(scanned(files));
        if (result instanceof Compilation.Passed) {
            known.put(files.sha256(), result);
        }
        return result;
    }

    /**
     * Scans and compiles files without asking whether their scenarios hold: so that these can be played and mended.
     * Nothing that comes of it is ever in force.
     */
    public Compilation tryOut(RuleFiles files) {
        return CompletableFuture.supplyAsync(() -> tried.get(files.sha256(), sha -> scanned(files)), builder)
                .join();
    }

    private Compilation scanned(RuleFiles files) {
        CompiledRelease earlier = latest;
        return guarded(() -> earlier == null ? compiler.load(files) : compiler.load(files, earlier));
    }

    /** Takes the files through every gate again, whatever came of it before. */
    public Compilation rebuild(RuleFiles files) {
        return CompletableFuture.supplyAsync(() -> guarded(() -> compiler.compile(files)), builder)
                .join();
    }

    private Compilation compile(RuleFiles files) {
        CompiledRelease earlier = latest;
        return remembered(guarded(() -> earlier == null ? compiler.compile(files) : compiler.compile(files, earlier)));
    }

    private Compilation remembered(Compilation result) {
        if (result instanceof Compilation.Passed passed) {
            latest = passed.release();
        }
        return result;
    }

    /** Whatever a hostile file does to the compiler is that file's problem, never the application's. */
    private static Compilation guarded(java.util.function.Supplier<Compilation> compilation) {
        try {
            return compilation.get();
        } catch (RuntimeException | StackOverflowError e) {
            log.error("the rule compiler failed", e);
            return new Compilation.Refused(
                    List.of(Problem.error("", 0, 0, "rulebase.does-not-compile", String.valueOf(e))));
        }
    }

    @Override
    public void destroy() {
        builder.shutdownNow();
        loader.shutdownNow();
    }
}
