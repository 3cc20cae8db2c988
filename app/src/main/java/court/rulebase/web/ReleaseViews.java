package court.rulebase.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import court.rulebase.db.FileName;
import court.rulebase.db.FileRow;
import court.rulebase.db.ReleaseRow;
import court.rulebase.release.ProblemJson;
import court.rulebase.release.ReleaseOrigin;
import court.rulebase.release.ReleaseStatus;
import court.rules.Problem;
import court.rules.RuleFile;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Releases as officers see them. */
final class ReleaseViews {
    private ReleaseViews() {}

    record ProblemView(
            String file,
            int line,
            int column,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String cell,

            Problem.Severity severity,
            String code,
            String message) {
        static ProblemView of(Problem problem, Locale locale) {
            return new ProblemView(
                    problem.file(),
                    problem.line(),
                    problem.column(),
                    problem.cell(),
                    problem.severity(),
                    problem.code(),
                    problem.message(locale));
        }
    }

    record ReleaseView(
            UUID id,
            ReleaseStatus status,
            String sha256,
            ReleaseOrigin origin,
            @Nullable UUID parent,
            String author,
            @Nullable String approver,
            String note,
            Instant createdAt,
            @Nullable Instant approvedAt,
            @Nullable Instant activatedAt,
            @Nullable Instant retiredAt,
            @Nullable UUID supersededBy,
            @Nullable String quarantine,
            @Nullable ImportedView imported,
            List<ProblemView> problems) {
        static ReleaseView of(ReleaseRow row, Locale locale) {
            return new ReleaseView(
                    row.id(),
                    row.status(),
                    row.sha256(),
                    row.origin(),
                    row.parentId(),
                    row.author(),
                    row.approver(),
                    row.note(),
                    row.createdAt(),
                    row.approvedAt(),
                    row.activatedAt(),
                    row.retiredAt(),
                    row.supersededBy(),
                    row.quarantine(),
                    ImportedView.of(row),
                    ReleaseViews.problems(ProblemJson.read(row.problems()), locale));
        }
    }

    /**
     * What the archive said in which a release came.
     *
     * @param same whether the files are still those that it speaks of
     */
    record ImportedView(String sha256, boolean same, String author, String approver, String note, String createdAt) {
        static @Nullable ImportedView of(ReleaseRow row) {
            JsonNode said = row.imported();
            return said == null
                    ? null
                    : new ImportedView(
                            said.path("sha256").asText(),
                            said.path("sha256").asText().equals(row.sha256()),
                            said.path("author").asText(),
                            said.path("approver").asText(),
                            said.path("note").asText(),
                            said.path("createdAt").asText());
        }
    }

    /** A release with the names of its files. */
    record ReleaseDetail(@JsonUnwrapped ReleaseView release, List<FileName> files) {}

    /** A file: as text, or a workbook in base64. */
    record FileView(
            String path,
            String sha256,
            @Nullable String text,
            @Nullable String base64) {
        static FileView of(FileRow row) {
            boolean workbook = row.path().endsWith(".xlsx");
            return new FileView(
                    row.path(),
                    row.sha256(),
                    workbook ? null : new RuleFile(row.path(), row.content()).text(),
                    workbook ? Base64.getEncoder().encodeToString(row.content()) : null);
        }
    }

    /** Shipped rules: what became of them, and the files that kept them from being merged. */
    record BaselineView(UUID release, String sha256, String outcome, List<String> conflicts, Instant at) {}

    /** The watched folder: what keeps it from becoming a release, and the release it last became. */
    record FolderView(String directory, @Nullable UUID release, Instant at, List<ProblemView> problems) {}

    static List<ProblemView> problems(List<Problem> problems, Locale locale) {
        return problems.stream().map(p -> ProblemView.of(p, locale)).toList();
    }
}
