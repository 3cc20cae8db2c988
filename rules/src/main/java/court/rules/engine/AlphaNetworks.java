package court.rules.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.ancompiler.CompiledNetworkSources;
import org.drools.ancompiler.DeclarationsHandler;
import org.drools.ancompiler.ObjectTypeNodeCompiler;
import org.drools.ancompiler.ObjectTypeNodeParser;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.Rete;
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
        Map<String, CompiledNetworkSources> networks = ObjectTypeNodeCompiler.compiledNetworkSourceMap(rete(base));
        if (networks.isEmpty()) {
            return Map.of();
        }
        Map<String, String> sources = networks.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getSource()));
        Map<String, byte[]> classes = KieMemoryCompiler.compileNoLoad(sources, loader(base), CompilerType.ECLIPSE);
        attach(base, classes);
        return classes;
    }

    /** Attaches networks that were compiled before from the same rules; their sources are not written a second time. */
    static void attach(KieBase base, Map<String, byte[]> classes) {
        Compiled compiled = new Compiled(loader(base), classes);
        ObjectTypeNodeCompiler.otnWithClassName(rete(base))
                .forEach((node, name) -> network(node, name).createInstanceAndSet(compiled.find(name)));
    }

    private static CompiledNetworkSources network(ObjectTypeNode node, String name) {
        ObjectTypeNodeParser parser = new ObjectTypeNodeParser(node);
        DeclarationsHandler declarations = new DeclarationsHandler(new StringBuilder(), false);
        parser.accept(declarations);
        return new CompiledNetworkSources(
                "",
                parser.getIndexableConstraint(),
                name,
                name,
                node,
                declarations.getRangeIndexDeclarationMap(),
                List.of());
    }

    private static Rete rete(KieBase base) {
        return ((InternalRuleBase) base).getRete();
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
