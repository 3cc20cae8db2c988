package court.config;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;

/** What the server refuses before the application sees it, such as an address that is none, is a problem document too. */
class ProblemValve extends ErrorReportValve {
    private final Problems problems;
    private final LocaleResolver locales;
    private final ObjectMapper json;

    ProblemValve(Problems problems, LocaleResolver locales, ObjectMapper json) {
        this.problems = problems;
        this.locales = locales;
        this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable why) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding("UTF-8");
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(json.writeValueAsString(problems.document(
                        "kernel.http-" + status,
                        List.of(),
                        HttpStatusCode.valueOf(status),
                        locales.resolveLocale(request.getRequest()))));
                response.finishResponse();
            }
        } catch (IOException e) {
            container.getLogger().debug("the caller has gone", e);
        }
    }
}
