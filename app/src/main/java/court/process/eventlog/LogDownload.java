package court.process.eventlog;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A log as a file that a browser saves, sent while it is written. */
public final class LogDownload implements EventLogs.Target {
    private final HttpServletResponse response;
    private final LogForm form;
    private final String name;

    public LogDownload(HttpServletResponse response, LogForm form, String name) {
        this.response = response;
        this.form = form;
        this.name = name;
    }

    /** A link has no header by which to ask for a language. */
    public LogDownload in(@Nullable String language) {
        if (language != null) {
            LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        }
        return this;
    }

    @Override
    public OutputStream open() throws IOException {
        response.setContentType(form.mediaType());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "." + form.ending(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        return response.getOutputStream();
    }
}
