package court.rulebase.web;

import court.identity.Acting;
import court.identity.Permission;
import court.identity.Viewer;
import court.kernel.Page;
import court.kernel.Refused;
import court.rulebase.db.ReleaseMapper;
import court.rulebase.db.ReleaseRow;
import court.rulebase.release.Releases;
import court.rulebase.release.Releases.Change;
import court.rulebase.web.ReleaseViews.FileView;
import court.rulebase.web.ReleaseViews.ReleaseDetail;
import court.rulebase.web.ReleaseViews.ReleaseView;
import court.rules.RuleFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Releases of rules: drafted by one officer, approved by another, put in force, rolled back. */
@RestController
@RequestMapping("/api/rule-releases")
class ReleaseController {
    private final Releases releases;
    private final ReleaseMapper mapper;
    private final Acting acting;

    ReleaseController(Releases releases, ReleaseMapper mapper, Acting acting) {
        this.releases = releases;
        this.mapper = mapper;
        this.acting = acting;
    }

    /** What the officer looked at; approval and activation are refused when it is not this release's hash. */
    record Seen(@Nullable String sha256) {}

    /**
     * Drafts a release: the one in force with some files put or removed.
     *
     * @param base a draft of one's own that this one takes the place of, instead of changing the release in force
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ReleaseView draft(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(required = false) @Nullable List<String> remove,
            @RequestParam(required = false) @Nullable String note,
            @RequestParam(required = false) @Nullable UUID base,
            Locale locale)
            throws IOException {
        Viewer officer = acting.with(Permission.RULES_DRAFT);
        Set<String> named = new HashSet<>();
        List<RuleFile> put = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            put.add(new RuleFile(once(named, Texts.path(file.getOriginalFilename())), file.getBytes()));
        }
        List<String> gone = remove == null ? List.of() : remove;
        gone.forEach(path -> once(named, Texts.path(path)));
        return ReleaseView.of(releases.draft(new Change(put, gone, Texts.note(note), base), officer), locale);
    }

    private static String once(Set<String> named, String path) {
        if (!named.add(path)) {
            throw Refused.malformed("rulebase.file-twice", path);
        }
        return path;
    }

    @GetMapping
    Page<ReleaseView> page(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer size,
            Locale locale) {
        acting.with(Permission.RULES_READ);
        Page<ReleaseRow> page = releases.page(after, Page.size(size));
        return new Page<>(
                page.rows().stream().map(row -> ReleaseView.of(row, locale)).toList(), page.next());
    }

    @GetMapping("/active")
    ReleaseDetail active(Locale locale) {
        acting.with(Permission.RULES_ASK);
        return detail(releases.active(), locale);
    }

    @GetMapping("/{id}")
    ReleaseDetail one(@PathVariable UUID id, Locale locale) {
        acting.with(Permission.RULES_READ);
        return detail(releases.get(id), locale);
    }

    private ReleaseDetail detail(ReleaseRow row, Locale locale) {
        return new ReleaseDetail(ReleaseView.of(row, locale), mapper.fileNames(row.id()));
    }

    @GetMapping("/{id}/files")
    FileView file(@PathVariable UUID id, @RequestParam String path) {
        acting.with(Permission.RULES_READ);
        return FileView.of(releases.file(id, Texts.path(path)));
    }

    @PostMapping("/{id}/approve")
    ReleaseView approve(@PathVariable UUID id, @RequestBody(required = false) @Nullable Seen seen, Locale locale) {
        Viewer officer = acting.with(Permission.RULES_APPROVE);
        return ReleaseView.of(releases.approve(id, seen == null ? null : seen.sha256(), officer), locale);
    }

    @PostMapping("/{id}/activate")
    ReleaseView activate(@PathVariable UUID id, @RequestBody(required = false) @Nullable Seen seen, Locale locale) {
        Viewer officer = acting.with(Permission.RULES_APPROVE);
        return ReleaseView.of(releases.activate(id, seen == null ? null : seen.sha256(), officer), locale);
    }
}
