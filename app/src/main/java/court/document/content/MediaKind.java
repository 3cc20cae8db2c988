package court.document.content;

import court.kernel.Refused;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds of content that are kept. */
public enum MediaKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    TEXT("text/plain", "txt"),
    /** Made here only, never taken in. */
    HTML("text/html", "html");

    private static final Set<String> SAYS_NOTHING = Set.of("", "application/octet-stream", "application/zip");

    private final String mediaType;
    private final String extension;

    MediaKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    public static MediaKind of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such kind of content is kept: " + mediaType));
    }

    /** Refuses content that is not what its sender said; senders that say nothing of use are not held to it. */
    public void agreesWith(@Nullable String declared) {
        String said = declared == null
                ? ""
                : declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).replace("image/jpg", "image/jpeg");
        if (!SAYS_NOTHING.contains(said) && !said.equals(mediaType)) {
            throw Refused.malformed("document.wrong-type", said, mediaType);
        }
    }
}
