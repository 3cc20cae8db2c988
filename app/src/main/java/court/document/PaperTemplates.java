package court.document;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import court.kernel.Refused;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The templates of papers, compiled once; whatever is filled in is escaped, so a name is never markup. */
@Component
class PaperTemplates {
    private static final Pattern TITLE = Pattern.compile("<title>([^<{]+)</title>");

    private record Named(String title, Template template) {}

    private final Map<String, Named> byName = new TreeMap<>();

    PaperTemplates() throws IOException {
        Mustache.Compiler compiler = Mustache.compiler()
                .escapeHTML(true)
                .defaultValue("")
                .emptyStringIsFalse(true)
                .withLoader(part -> new StringReader(read(new ClassPathResource("papers/parts/" + part + ".html"))
                        .strip()));
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:papers/*.html")) {
            String name = String.valueOf(file.getFilename()).replace(".html", "");
            String text = read(file);
            byName.put(name, new Named(titleIn(name, text), compiler.compile(text)));
        }
    }

    private static String titleIn(String name, String text) {
        Matcher title = TITLE.matcher(text);
        if (!title.find()) {
            throw new IllegalStateException("the paper " + name + " has no title");
        }
        return title.group(1);
    }

    private static String read(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }

    Template get(String name) {
        return named(name).template();
    }

    /** What readers call a paper of this template. */
    String title(String name) {
        return named(name).title();
    }

    private Named named(String name) {
        Named named = byName.get(name);
        if (named == null) {
            throw Refused.notFound("document.no-such-template", name);
        }
        return named;
    }
}
