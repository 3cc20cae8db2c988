package court.process.folder;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.bpmn.ModelFile;
import court.kernel.Sha256;
import court.process.ProcessModels;
import court.process.ProcessModels.Taken;
import court.process.db.ModelMapper;
import court.process.db.ModelRow;
import court.process.db.VersionMapper;
import court.process.db.VersionMapper.FolderFileRow;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in what was saved in a folder since it was last seen; a governed activation is never undone by it. */
@Component
class ModelFolder {
    static final String AUTHOR = "folder";
    private static final Logger log = LoggerFactory.getLogger(ModelFolder.class);

    private final ProcessModels models;
    private final ModelMapper mapper;
    private final VersionMapper versions;
    private final TransactionTemplate transaction;
    private final ObjectMapper json;
    private final Clock clock;

    ModelFolder(
            ProcessModels models,
            ModelMapper mapper,
            VersionMapper versions,
            TransactionTemplate transaction,
            ObjectMapper json,
            Clock clock) {
        this.models = models;
        this.mapper = mapper;
        this.versions = versions;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    void take(String directory, List<ModelFile> files) {
        Map<String, FolderFileRow> seen =
                versions.folder(directory).stream().collect(Collectors.toMap(FolderFileRow::path, Function.identity()));
        List<ModelFile> saved = new ArrayList<>();
        for (ModelFile file : files) {
            look(directory, file, seen.get(file.path()), saved);
        }
        if (!saved.isEmpty()) {
            asFolder(() -> transaction.executeWithoutResult(status -> takeIn(directory, saved)));
        }
    }

    private void look(String directory, ModelFile file, @Nullable FolderFileRow seen, List<ModelFile> saved) {
        String hash = Sha256.hex(file.bytes());
        if (seen != null && seen.sha256().equals(hash)) {
            return;
        }
        ModelRow active = mapper.active(file.processId());
        String base = base(file, seen);
        if (active != null && active.sha256().equals(hash)) {
            saw(directory, new Taken(file.path(), true, json.createArrayNode()), hash, "SAME");
        } else if (seen == null && hash.equals(base)) {
            saw(directory, new Taken(file.path(), true, json.createArrayNode()), hash, "SAME");
        } else if (active != null && base != null && !active.sha256().equals(base)) {
            refuse(directory, overlap(file), hash);
        } else {
            saved.add(file);
        }
    }

    /** What folder and platform have in common: the file as last seen, at first the shipped model. */
    private @Nullable String base(ModelFile file, @Nullable FolderFileRow seen) {
        if (seen != null && !seen.outcome().equals("REFUSED")) {
            return seen.sha256();
        }
        ModelRow shipped = mapper.lastShipped(file.processId());
        return shipped == null ? null : shipped.sha256();
    }

    private Taken overlap(ModelFile file) {
        return new Taken(
                file.path(),
                false,
                json.createArrayNode()
                        .add(json.createObjectNode()
                                .put("element", file.processId())
                                .put("line", 1)
                                .put("severity", "ERROR")
                                .put("code", "process.folder-overlap")
                                .put("message", "文件和生效中的版本都改过，请先合并再保存。")
                                .put(
                                        "messageEn",
                                        "Both the file and the version in force have changed; merge them first.")));
    }

    private void takeIn(String directory, List<ModelFile> saved) {
        List<Taken> taken = models.takeIn(saved, directory);
        boolean all = taken.stream().allMatch(Taken::passed);
        for (int i = 0; i < saved.size(); i++) {
            String hash = Sha256.hex(saved.get(i).bytes());
            if (all) {
                saw(directory, taken.get(i), hash, "ACTIVE");
                log.info("{} is in force", saved.get(i).path());
            } else {
                refuse(directory, taken.get(i), hash);
            }
        }
    }

    private void refuse(String directory, Taken taken, String hash) {
        taken.problems()
                .forEach(problem -> log.warn(
                        "{}:{} {} {}",
                        taken.path(),
                        problem.path("line").asInt(),
                        problem.path("element").asText(),
                        problem.path("message").asText()));
        log.warn("{} is not in force; the model before stays", taken.path());
        saw(directory, taken, hash, "REFUSED");
    }

    private void saw(String directory, Taken taken, String hash, String outcome) {
        FolderFileRow row =
                new FolderFileRow(directory, taken.path(), hash, outcome, taken.problems(), clock.instant());
        transaction.executeWithoutResult(status -> versions.saw(row));
    }

    private static void asFolder(Runnable work) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(AUTHOR, null, List.of()));
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
