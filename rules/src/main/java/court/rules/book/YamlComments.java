package court.rules.book;

import java.io.StringReader;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.events.CommentEvent;
import org.yaml.snakeyaml.events.Event;

/** Comments of a YAML text, which {@link YamlReader} leaves aside: what somebody wrote for people alone. */
public final class YamlComments {
    private YamlComments() {}

    /** Comments with their mark, by line from 1. */
    public static SortedMap<Integer, String> of(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setProcessComments(true);
        SortedMap<Integer, String> comments = new TreeMap<>();
        for (Event event : new Yaml(options).parse(new StringReader(text))) {
            if (event instanceof CommentEvent comment && comment.getCommentType() != CommentType.BLANK_LINE) {
                comments.put(comment.getStartMark().getLine() + 1, "#" + comment.getValue());
            }
        }
        return comments;
    }
}
