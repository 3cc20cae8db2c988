package court.exchange.web;

import com.fasterxml.jackson.databind.JsonNode;
import court.exchange.ImportKind;
import court.exchange.Imports;
import court.exchange.change.ChangeFiles;
import court.exchange.change.ChangeFrame;
import court.exchange.change.ChangeMappings;
import court.exchange.change.ChangePages;
import court.exchange.db.FindingCount;
import court.exchange.db.MappingRow;
import court.exchange.docket.DocketFiles;
import court.exchange.job.JobFiles;
import court.kernel.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Beside mode: daily files in, what they mean, and what they have left open. */
@RestController
@RequestMapping("/api/imports")
class ChangeController {
    private final Imports imports;
    private final ChangeMappings mappings;
    private final ChangePages pages;
    private final MessageSource messages;
    private final Clock clock;

    ChangeController(Imports imports, ChangeMappings mappings, ChangePages pages, MessageSource messages, Clock clock) {
        this.imports = imports;
        this.mappings = mappings;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    /** Cases and events that have changed, as CSV or JSON; without a mapping that of the source counts. */
    @PostMapping(path = "/changes", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportView changes(
            @RequestPart(required = false) @Nullable MultipartFile cases,
            @RequestPart(required = false) @Nullable MultipartFile events,
            @RequestPart(required = false) @Nullable MultipartFile mapping,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String asOf,
            Locale locale) {
        String known = mapping != null ? null : mappings.get(source).body();
        ChangeFrame frame = ChangeFrame.of(asOf, known, clock);
        return ImportView.of(
                imports.begin(ImportKind.CHANGES, (files, largest) -> {
                    keep(files, ChangeFiles.CASES, cases, largest);
                    keep(files, ChangeFiles.EVENTS, events, largest);
                    keep(files, ChangeFiles.MAPPING, mapping, DocketFiles.LARGEST_MAPPING);
                    frame.into(files);
                }),
                messages,
                locale);
    }

    private static void keep(JobFiles files, String name, @Nullable MultipartFile file, long largest)
            throws IOException {
        if (file != null) {
            try (InputStream content = file.getInputStream()) {
                files.keep(name, content, largest);
            }
        }
    }

    /** Events that wait for their case. */
    @GetMapping("/held")
    Page<HeldView> held(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return pages.held(after, Page.size(limit)).map(HeldView::of);
    }

    /** How many findings there are of each kind. */
    @GetMapping("/quality/counts")
    List<FindingCount> counts() {
        return pages.counts();
    }

    /** Cases whose figures would stumble over their data. */
    @GetMapping("/quality")
    Page<FindingView> findings(
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Locale locale) {
        return pages.findings(code, after, Page.size(limit)).map(row -> FindingView.of(row, locale));
    }

    /** Kinds of deeds that an event of a source may mean, in the order of a case. */
    @GetMapping("/deeds")
    List<DeedChoice> deeds(Locale locale) {
        return mappings.deeds().stream()
                .map(kind -> new DeedChoice(kind.code(), kind.title(locale)))
                .toList();
    }

    @GetMapping("/mappings")
    List<MappingView> mappings() {
        return mappings.all().stream().map(this::view).toList();
    }

    @GetMapping("/mappings/{source}")
    MappingView mapping(@PathVariable String source) {
        return view(mappings.get(source));
    }

    /** Says what the files of a source mean from now on. */
    @PutMapping("/mappings/{source}")
    MappingView change(@PathVariable String source, @Valid @RequestBody MappingRequest request) {
        return view(mappings.change(source, request.mapping(), request.version()));
    }

    private MappingView view(MappingRow row) {
        return new MappingView(
                row.source(),
                row.version(),
                row.version() < 0 ? null : row.changedBy(),
                row.version() < 0 ? null : row.changedAt(),
                mappings.tree(row));
    }

    /**
     * What the files of a source mean.
     *
     * @param version below zero while the shipped mapping counts
     * @param mapping see docs/reference/import.md
     */
    record MappingView(
            String source,
            int version,
            @Nullable String changedBy,
            @Nullable Instant changedAt,
            JsonNode mapping) {}

    /** A kind of deed, as people call it. */
    record DeedChoice(String code, String title) {}

    /** A mapping with the version that was read. */
    record MappingRequest(@NotNull JsonNode mapping, int version) {}
}
