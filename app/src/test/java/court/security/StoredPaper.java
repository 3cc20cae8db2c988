package court.security;

import court.document.Documents;
import court.document.NewDocument;
import court.identity.CaseLayer;
import court.kernel.CaseId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A paper that somebody has put into a layer of a case. */
final class StoredPaper {
    private StoredPaper() {}

    /** Its id. */
    static String of(ApplicationContext application, String account, CaseId caseId, CaseLayer layer) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account, "", List.of()));
        try {
            return application
                    .getBean(Documents.class)
                    .store(new NewDocument(
                            caseId,
                            layer,
                            "upload",
                            layer + ".txt",
                            "text/plain",
                            new ByteArrayInputStream("内容".getBytes(StandardCharsets.UTF_8))))
                    .value()
                    .toString();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
