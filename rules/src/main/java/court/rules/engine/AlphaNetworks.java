package court.rules.engine;

import java.util.Map;
import java.util.stream.Collectors;
import org.drools.ancompiler.CompiledNetworkSources;
import org.drools.ancompiler.ObjectTypeNodeCompiler;
import org.drools.core.impl.InternalRuleBase;
import org.kie.api.KieBase;
import org.kie.memorycompiler.JavaConfiguration.CompilerType;
import org.kie.memorycompiler.KieMemoryCompiler;

/**
 * Turns the constraints of each fact type into a compiled network, many times faster than walking them. The engine's own
 * switch for this uses javac, which does not see classes inside a packaged application; ecj does.
 */
final class AlphaNetworks {
    private AlphaNetworks() {}

    /** Compiles and attaches the networks; answers their classes by name. */
    static Map<String, byte[]> compile(KieBase base) {
        Map<String, CompiledNetworkSources> networks = networks(base);
        if (networks.isEmpty()) {
            return Map.of();
        }
        Map<String, String> sources = networks.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getSource()));
        Map<String, byte[]> classes = KieMemoryCompiler.compileNoLoad(sources, loader(base), CompilerType.ECLIPSE);
        attach(networks, new Compiled(loader(base), classes));
        return classes;
    }

    /** Attaches networks that were compiled before from the same rules. */
    static void attach(KieBase base, Map<String, byte[]> classes) {
        attach(networks(base), new Compiled(loader(base), classes));
    }

    private static void attach(Map<String, CompiledNetworkSources> networks, Compiled classes) {
        networks.forEach((name, network) -> network.createInstanceAndSet(classes.find(name)));
    }

    private static Map<String, CompiledNetworkSources> networks(KieBase base) {
        return ObjectTypeNodeCompiler.compiledNetworkSourceMap(((InternalRuleBase) base).getRete());
    }

    private static ClassLoader loader(KieBase base) {
        return ((InternalRuleBase) base).getRootClassLoader();
    }

    private static final class Compiled extends ClassLoader {
        private final Map<String, byte[]> classes;

        Compiled(ClassLoader parent, Map<String, byte[]> classes) {
            super(parent);
            this.classes = classes;
        }

        Class<?> find(String name) {
            try {
                return loadClass(name);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
