package court.exchange.web;

import court.exchange.ImportKind;
import court.exchange.Imports;
import court.exchange.db.JobRow;
import court.exchange.db.RejectionRow;
import court.exchange.docket.DocketFiles;
import court.exchange.job.JobFiles;
import court.exchange.reference.ReferenceFiles;
import court.kernel.Ids;
import court.kernel.Page;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports: files in, progress and rejected rows out. */
@RestController
@RequestMapping("/api/imports")
class ImportController {
    private final Imports imports;
    private final MessageSource messages;

    ImportController(Imports imports, MessageSource messages) {
        this.imports = imports;
        this.messages = messages;
    }

    /** Cases and what happened in them; without a mapping the columns are those of docs/reference/import.md. */
    @PostMapping(path = "/dockets", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportView dockets(
            @RequestPart MultipartFile cases,
            @RequestPart MultipartFile events,
            @RequestPart(required = false) @Nullable MultipartFile mapping,
            Locale locale) {
        return view(
                imports.begin(ImportKind.DOCKETS, (files, largest) -> {
                    keep(files, DocketFiles.CASES, cases, largest);
                    keep(files, DocketFiles.EVENTS, events, largest);
                    if (mapping != null) {
                        keep(files, DocketFiles.MAPPING, mapping, DocketFiles.LARGEST_MAPPING);
                    }
                }),
                locale);
    }

    @PostMapping(path = "/courts", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportView courts(@RequestPart MultipartFile file, Locale locale) {
        return reference(ImportKind.COURTS, file, locale);
    }

    @PostMapping(path = "/causes", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportView causes(@RequestPart MultipartFile file, Locale locale) {
        return reference(ImportKind.CAUSES, file, locale);
    }

    private ImportView reference(ImportKind kind, MultipartFile file, Locale locale) {
        return view(imports.begin(kind, (files, largest) -> keep(files, ReferenceFiles.ROWS, file, largest)), locale);
    }

    private static void keep(JobFiles files, String name, MultipartFile file, long largest) throws IOException {
        try (InputStream content = file.getInputStream()) {
            files.keep(name, content, largest);
        }
    }

    @GetMapping
    Page<ImportView> all(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Locale locale) {
        Page<JobRow> page = imports.page(after == null ? null : Ids.parse(after), Page.size(limit));
        return page.map(job -> view(job, locale));
    }

    @GetMapping("/{id}")
    ImportView one(@PathVariable UUID id, Locale locale) {
        return view(imports.get(id), locale);
    }

    @GetMapping("/{id}/rejections")
    Page<RejectionView> rejections(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Locale locale) {
        Page<RejectionRow> page = imports.rejections(id, after == null ? null : Ids.parse(after), Page.size(limit));
        return new Page<>(
                page.rows().stream()
                        .map(row -> RejectionView.of(row, messages, locale))
                        .toList(),
                page.next());
    }

    @PostMapping("/{id}/cancel")
    ImportView cancel(@PathVariable UUID id, Locale locale) {
        return view(imports.cancel(id), locale);
    }

    private ImportView view(JobRow job, Locale locale) {
        return ImportView.of(job, messages, locale);
    }
}
