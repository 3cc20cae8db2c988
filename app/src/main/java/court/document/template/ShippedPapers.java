package court.document.template;

import court.document.docx.PaperSource;
import court.identity.CaseLayer;
import court.kernel.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The papers that come with the application: {@code papers/*.paper}, made into Word files when it starts. */
@Component
public class ShippedPapers {
    /**
     * A paper of the catalogue.
     *
     * @param layer the part of the file that it belongs to
     * @param numbered whether the second paper of the kind in a case has a number of its own, as rulings have: 之一
     * @param about kinds of deeds of which the latest is what the paper is about; empty for the case as it stands
     */
    public record Shipped(
            String key,
            String title,
            String english,
            CaseLayer layer,
            boolean numbered,
            List<String> about,
            byte[] content) {}

    private final Map<String, Shipped> byKey = new TreeMap<>();

    ShippedPapers() throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:papers/*.paper")) {
            String key = String.valueOf(file.getFilename()).replace(".paper", "");
            PaperSource source = new PaperSource(file.getContentAsString(StandardCharsets.UTF_8));
            byKey.put(
                    key,
                    new Shipped(
                            key,
                            source.head("title"),
                            source.head("english"),
                            CaseLayer.valueOf(source.head("layer")),
                            source.head("numbered").equals("yes"),
                            source.head("about").isEmpty()
                                    ? List.of()
                                    : List.of(source.head("about").split(" ")),
                            source.docx().write()));
        }
    }

    public List<Shipped> all() {
        return List.copyOf(byKey.values());
    }

    public Shipped get(String key) {
        Shipped shipped = byKey.get(key);
        if (shipped == null) {
            throw Refused.notFound("document.no-such-template", key);
        }
        return shipped;
    }
}
