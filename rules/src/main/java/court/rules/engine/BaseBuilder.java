package court.rules.engine;

import court.rules.RuleFile;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.Results;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.api.runtime.KieContainer;
import org.kie.internal.builder.InternalKieBuilder;

/** Compiles scanned DRL to an executable model with an alpha network compiled in memory. */
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
        KieServices services = KieServices.Factory.get();
        ReleaseId id = services.newReleaseId("court", "rulebook", "1." + BUILDS.incrementAndGet());
        ClassLoader loader = new ReleaseClassLoader(BaseBuilder.class.getClassLoader());
        try {
            compile(services, id, drl, loader);
            KieContainer container = services.newKieContainer(id, loader);
            return new RuleBase(container.getKieBase());
        } finally {
            // the repository would keep the last ten versions of every module alive
            services.getRepository().removeKieModule(id);
        }
    }

    private static void compile(KieServices services, ReleaseId id, List<RuleFile> drl, ClassLoader loader)
            throws Refused {
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        drl.forEach(file -> files.write("src/main/resources/" + file.path(), file.text()));
        InternalKieBuilder builder = (InternalKieBuilder) services.newKieBuilder(files, loader);
        Results results = builder.withKModuleModel(module(services))
                .buildAll(ExecutableModelProject.class)
                .getResults();
        List<Complaint> complaints = results.getMessages(Message.Level.ERROR).stream()
                .map(BaseBuilder::complaint)
                .toList();
        if (!complaints.isEmpty()) {
            throw new Refused(complaints);
        }
    }

    private static KieModuleModel module(KieServices services) {
        KieModuleModel module = services.newKieModuleModel();
        module.setConfigurationProperty("drools.alphaNetworkCompiler", "inmemory");
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
