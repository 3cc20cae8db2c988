package court.document.web;

import court.document.sign.SealCheck;
import court.identity.Acting;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Checks the signatures of a PDF that somebody holds in hand. Nothing is kept. */
@RestController
@RequestMapping("/api/seals")
class SealController {
    private final SealCheck check;
    private final Acting acting;

    SealController(SealCheck check, Acting acting) {
        this.check = check;
        this.acting = acting;
    }

    /** A signature: by whom, when, and whether anything was changed or added since. */
    record SealView(
            String signer, String issuer, @Nullable Instant signedAt, boolean intact, boolean whole, boolean trusted) {}

    @PostMapping(path = "/check", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    List<SealView> check(@RequestPart("file") MultipartFile file) throws IOException {
        acting.viewer();
        return check.of(file.getBytes()).stream()
                .map(seal -> new SealView(
                        seal.signer(),
                        seal.issuer(),
                        seal.signedAt().orElse(null),
                        seal.intact(),
                        seal.whole(),
                        seal.trusted()))
                .toList();
    }
}
