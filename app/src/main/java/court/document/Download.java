package court.document;

import court.document.content.MediaKind;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The HTTP answer that hands out a document: never guessed at by a browser, never run, under a name that is no path. */
public final class Download {
    private static final Set<MediaKind> SHOWN = Set.of(MediaKind.PDF, MediaKind.PNG, MediaKind.JPEG, MediaKind.HTML);
    private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private Download() {}

    /** Shows what browsers show safely, offers the rest as a file; closes the document when it has been sent. */
    public static ResponseEntity<Resource> of(OpenDocument document) {
        DocumentRow row = document.row();
        MediaKind kind = MediaKind.of(row.mediaType());
        ContentDisposition.Builder how =
                SHOWN.contains(kind) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(
                        kind == MediaKind.HTML || kind == MediaKind.TEXT
                                ? new MediaType(MediaType.parseMediaType(row.mediaType()), StandardCharsets.UTF_8)
                                : MediaType.parseMediaType(row.mediaType()))
                .contentLength(row.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how.filename(fileName(row.title(), kind), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_RUNS)
                .body(new InputStreamResource(document.content()));
    }

    /** A title as a file name on any system: no separators, no leading dots, one ending that tells the true kind. */
    static String fileName(String title, MediaKind kind) {
        String ending = "." + kind.extension();
        String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]", "_")
                .replaceAll("^[.\\s]+", "_")
                .strip();
        String bare = name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length())
                ? name.substring(0, name.length() - ending.length())
                : name;
        return bare.substring(0, Math.min(bare.length(), 120)) + ending;
    }
}
