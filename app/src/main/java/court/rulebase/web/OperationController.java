package court.rulebase.web;

import court.identity.Acting;
import court.identity.Permission;
import court.kernel.Refused;
import court.rulebase.RulebaseSettings;
import court.rulebase.db.BaselineRow;
import court.rulebase.db.FolderRow;
import court.rulebase.db.NodeMapper;
import court.rulebase.db.NodeRow;
import court.rulebase.db.OriginMapper;
import court.rulebase.release.ProblemJson;
import court.rulebase.web.ReleaseViews.BaselineView;
import court.rulebase.web.ReleaseViews.FolderView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where rules come from and what each node has loaded. */
@RestController
@RequestMapping("/api/rule-releases")
class OperationController {
    private final OriginMapper origins;
    private final NodeMapper nodes;
    private final RulebaseSettings settings;
    private final Acting acting;

    OperationController(OriginMapper origins, NodeMapper nodes, RulebaseSettings settings, Acting acting) {
        this.origins = origins;
        this.nodes = nodes;
        this.settings = settings;
        this.acting = acting;
    }

    @GetMapping("/nodes")
    List<NodeRow> nodes() {
        acting.with(Permission.RULES_READ);
        return nodes.all();
    }

    @GetMapping("/baseline")
    BaselineView baseline() {
        acting.with(Permission.RULES_READ);
        BaselineRow row = origins.lastBaseline();
        if (row == null) {
            throw Refused.notFound("rulebase.no-release");
        }
        List<String> conflicts = new ArrayList<>();
        row.conflicts().forEach(path -> conflicts.add(path.asText()));
        return new BaselineView(row.releaseId(), row.sha256(), row.outcome(), conflicts, row.at());
    }

    /** The state of the watched folder; without content when no folder is watched. */
    @GetMapping("/folder")
    ResponseEntity<FolderView> folder(Locale locale) {
        acting.with(Permission.RULES_READ);
        Path directory = settings.directory();
        FolderRow row = directory == null
                ? null
                : origins.folder(directory.toAbsolutePath().normalize().toString());
        if (row == null) {
            return ResponseEntity.noContent().build();
        }
        return ResponseEntity.ok(new FolderView(
                row.directory(),
                row.releaseId(),
                row.at(),
                ReleaseViews.problems(ProblemJson.read(row.problems()), locale)));
    }
}
