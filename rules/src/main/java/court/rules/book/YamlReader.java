package court.rules.book;

import court.rules.Problem;
import court.rules.RuleFile;
import court.rules.book.Datum.Kind;
import court.rules.book.Datum.Place;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads YAML as plain data with line numbers: no tags, no aliases, bounded in size and depth. */
public final class YamlReader {
    private static final Set<Tag> PLAIN_TAGS =
            Set.of(Tag.MAP, Tag.SEQ, Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP);
    private final String file;
    private final Set<Node> open = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());

    private YamlReader(String file) {
        this.file = file;
    }

    public static Datum read(RuleFile file) {
        return new YamlReader(file.path()).parse(file.text());
    }

    private Datum parse(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(1_000_000);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(20);
        options.setAllowDuplicateKeys(false);
        try {
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root == null) {
                throw refused(1, 1, "rulebase.empty-file");
            }
            return datum(root, "$");
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw refused(
                    mark == null ? 1 : mark.getLine() + 1,
                    mark == null ? 1 : mark.getColumn() + 1,
                    "rulebase.yaml-syntax",
                    YamlWords.of(String.valueOf(e.getProblem())));
        } catch (YAMLException e) {
            throw refused(1, 1, "rulebase.yaml-syntax", YamlWords.of(String.valueOf(e.getMessage())));
        }
    }

    private Datum datum(Node node, String path) {
        Place place = place(node, path);
        if (!PLAIN_TAGS.contains(node.getTag()) || !open.add(node)) {
            throw refused(
                    place.line(),
                    place.column(),
                    "rulebase.yaml-tag",
                    node.getTag().getValue());
        }
        if (node instanceof MappingNode mapping) {
            return table(mapping, place);
        }
        if (node instanceof SequenceNode sequence) {
            List<Datum> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(datum(item, path + "[" + items.size() + "]")));
            return new Datum.Row(items, place);
        }
        return scalar((ScalarNode) node, place);
    }

    private Datum table(MappingNode mapping, Place place) {
        Map<String, Datum> entries = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Place at = place(tuple.getKeyNode(), place.path());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw refused(at.line(), at.column(), "rulebase.yaml-tag", "key");
            }
            if (entries.put(key.getValue(), datum(tuple.getValueNode(), place.path() + "." + key.getValue())) != null) {
                throw refused(
                        at.line(),
                        at.column(),
                        "rulebase.yaml-syntax",
                        YamlWords.of("duplicate key " + key.getValue()));
            }
            keys.put(key.getValue(), at);
        }
        return new Datum.Table(entries, keys, place);
    }

    private static Datum scalar(ScalarNode node, Place place) {
        if (node.getTag().equals(Tag.NULL)) {
            return new Datum.Scalar("", Kind.NULL, place);
        }
        return new Datum.Scalar(node.getValue(), node.isPlain() ? Kind.PLAIN : Kind.TEXT, place);
    }

    private static Place place(Node node, String path) {
        return new Place(
                path, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
    }

    private ProblemException refused(int line, int column, String code, Object... args) {
        return new ProblemException(Problem.error(file, line, column, code, args));
    }
}
