import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The chains of secrets that a court has committed to, each revealed from its end. */
final class Secrets {
    private final Map<String, Link> chains = new LinkedHashMap<>();
    private final Faults faults;

    Secrets(Faults faults) {
        this.faults = faults;
    }

    private record Link(long next, String committed) {}

    void anchor(List<String> lines) {
        Link link = new Link(Long.parseLong(Lines.value(lines, "links")) - 1, Lines.value(lines, "anchor"));
        if (chains.put(Lines.value(lines, "chain"), link) != null) {
            faults.of("a chain of secrets is committed to twice");
        }
    }

    /**
     * Secrets are revealed one after the other, chain after chain in the order of their anchors; one that is skipped would be a
     * draw that was thrown away, a chain that is passed over one that did not suit.
     */
    void reveal(String[] chain, String secret) throws Exception {
        String inUse = chains.entrySet().stream()
                .filter(entry -> entry.getValue().next() >= 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        Link link = chains.get(chain[0]);
        if (link == null || !chain[0].equals(inUse) || Long.parseLong(chain[2]) != link.next()) {
            faults.of("the secret is not the next of a chain that was committed to before");
        } else if (!HexFormat.of().formatHex(Lines.sha(HexFormat.of().parseHex(secret))).equals(link.committed())) {
            faults.of("the secret is not the one that was committed to");
        }
        if (link != null) {
            chains.put(chain[0], new Link(link.next() - 1, secret));
        }
    }
}
