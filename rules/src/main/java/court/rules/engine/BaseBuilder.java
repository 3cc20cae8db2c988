package court.rules.engine;

import court.rules.RuleFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.compiler.compiler.io.memory.MemoryFileSystem;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.MemoryKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.KieModule;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.Results;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.internal.builder.InternalKieBuilder;

/** Makes rule bases of scanned DRL: an executable model with compiled alpha networks, compiled here or when Tianping was built. */
public final class BaseBuilder {
    private static final AtomicLong BUILDS = new AtomicLong();

    private BaseBuilder() {}

    /** Something the engine's own compiler says; line 0 = it does not know. */
    public record Complaint(String file, int line, String text) {}

    /** Thrown when the engine refuses what the scan let through. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient List<Complaint> complaints;

        Refused(List<Complaint> complaints) {
            super(complaints.toString());
            this.complaints = complaints;
        }

        public List<Complaint> complaints() {
            return complaints;
        }
    }

    public static RuleBase build(List<RuleFile> drl) throws Refused {
        Optional<CompiledModel> prepared = PreparedModels.of(drl);
        KieBase base =
                prepared.isPresent() ? open(prepared.get()) : compile(drl).base();
        return new RuleBase(base);
    }

    /** The compiled form of the DRL, as {@link PreparedModels} finds it again. */
    public static byte[] prepare(List<RuleFile> drl) throws Refused {
        Built built = compile(drl);
        try {
            return new CompiledModel(built.module().getBytes(), built.networks()).packed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Built(InternalKieModule module, KieBase base, Map<String, byte[]> networks) {}

    private static Built compile(List<RuleFile> drl) throws Refused {
        KieServices services = KieServices.Factory.get();
        ReleaseId id = nextId(services);
        ClassLoader loader = new ReleaseClassLoader(BaseBuilder.class.getClassLoader());
        try {
            KieModule module = compile(services, id, drl, loader);
            KieBase base = services.newKieContainer(id, loader).getKieBase();
            return new Built((InternalKieModule) module, base, AlphaNetworks.compile(base));
        } catch (RuntimeException e) {
            // the engine's compiler breaks on some texts instead of refusing them, such as 5L beside a decimal number
            throw new Refused(List.of(new Complaint("", 0, String.valueOf(e.getMessage()))));
        } finally {
            // the repository would keep the last ten versions of every module alive
            services.getRepository().removeKieModule(id);
        }
    }

    private static KieBase open(CompiledModel model) {
        KieServices services = KieServices.Factory.get();
        ReleaseId id = nextId(services);
        try {
            MemoryFileSystem files = MemoryFileSystem.readFromJar(new ByteArrayInputStream(model.module()));
            MemoryKieModule module = new MemoryKieModule(id, layout(services), files);
            services.getRepository().addKieModule(new CanonicalKieModule(module));
            ClassLoader loader = new ReleaseClassLoader(BaseBuilder.class.getClassLoader());
            KieBase base = services.newKieContainer(id, loader).getKieBase();
            AlphaNetworks.attach(base, model.networks());
            return base;
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    private static ReleaseId nextId(KieServices services) {
        return services.newReleaseId("court", "rulebook", "1." + BUILDS.incrementAndGet());
    }

    private static KieModule compile(KieServices services, ReleaseId id, List<RuleFile> drl, ClassLoader loader)
            throws Refused {
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        drl.forEach(file -> files.write("src/main/resources/" + file.path(), DayLiterals.counted(file.text())));
        InternalKieBuilder builder = (InternalKieBuilder) services.newKieBuilder(files, loader);
        Results results = builder.withKModuleModel(layout(services))
                .buildAll(ExecutableModelProject.class)
                .getResults();
        List<Complaint> complaints = results.getMessages(Message.Level.ERROR).stream()
                .map(BaseBuilder::complaint)
                .toList();
        if (!complaints.isEmpty()) {
            throw new Refused(complaints);
        }
        return builder.getKieModule();
    }

    private static KieModuleModel layout(KieServices services) {
        KieModuleModel module = services.newKieModuleModel();
        module.newKieBaseModel("rules")
                .setDefault(true)
                .newKieSessionModel("session")
                .setDefault(true);
        return module;
    }

    private static Complaint complaint(Message message) {
        String path = message.getPath() == null ? "" : message.getPath().replaceFirst("^src/main/resources/", "");
        return new Complaint(path, Math.max(0, message.getLine()), String.valueOf(message.getText()));
    }
}
