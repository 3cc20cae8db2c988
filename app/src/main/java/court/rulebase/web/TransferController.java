package court.rulebase.web;

import court.identity.Acting;
import court.identity.Permission;
import court.identity.Viewer;
import court.rulebase.transfer.Transfers;
import court.rulebase.web.ReleaseViews.ReleaseView;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Releases as archives. */
@RestController
@RequestMapping("/api/rule-releases")
class TransferController {
    private final Transfers transfers;
    private final Acting acting;

    TransferController(Transfers transfers, Acting acting) {
        this.transfers = transfers;
        this.acting = acting;
    }

    /** The files of a release with a manifest: who wrote and approved it, when, and its hash. */
    @GetMapping("/{id}/archive")
    ResponseEntity<byte[]> export(@PathVariable UUID id) {
        acting.with(Permission.RULES_READ);
        Transfers.Packed packed = transfers.export(id);
        String attachment =
                ContentDisposition.attachment().filename(packed.name()).build().toString();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment)
                .body(packed.content());
    }

    /** Drafts the files of an archive: one taken out here or elsewhere, or a packed checkout. */
    @PostMapping(path = "/archive", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ReleaseView bring(
            @RequestParam MultipartFile file, @RequestParam(required = false) @Nullable String note, Locale locale)
            throws IOException {
        Viewer officer = acting.with(Permission.RULES_DRAFT);
        return ReleaseView.of(transfers.bring(file.getBytes(), Texts.note(note), officer), locale);
    }
}
