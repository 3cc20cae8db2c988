package court.assignment.model;

import court.assignment.model.Filling.Load;
import court.assignment.model.Lottery.Ticket;
import court.assignment.model.Place.Seat;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A book of assignments as somebody might keep it. */
final class KeptBook {
    static final int LINKS = 16;
    private static final byte[] FIRST = "a secret of thirty-two bytes, too".getBytes(StandardCharsets.US_ASCII);
    private static final Filling RULE = new Filling(3, 100);

    final List<Entry> entries = new ArrayList<>();
    private final StringBuilder holdings = new StringBuilder("holdings 1\n");
    int link = LINKS - 1;

    /** A court that has committed to a chain of secrets. */
    KeptBook() {
        anchor("one");
    }

    Entry begin(String kind) {
        String previous = entries.isEmpty()
                ? Entry.BEGINNING
                : entries.get(entries.size() - 1).hash();
        return Entry.of(kind, "京0112", entries.size() + 1, previous, "2026-11-30T08:00:00Z", "chief");
    }

    void anchor(String chain) {
        entries.add(begin("ANCHOR")
                .line("chain", chain)
                .line("links", Integer.toString(LINKS))
                .line("anchor", SecretChain.anchor(FIRST, LINKS)));
    }

    String secret() {
        return SecretChain.secret(FIRST, link);
    }

    /** Judges numbered from 0 who bear one, two, three standard cases more than the first. */
    static List<Ticket> field(int judges) {
        List<Long> weights = RULE.weights(
                IntStream.range(0, judges)
                        .mapToObj(i -> new Load(100L * i, 1000))
                        .toList(),
                100);
        return IntStream.range(0, judges)
                .mapToObj(i -> new Ticket("judge-" + i, weights.get(i)))
                .toList();
    }

    /** The lines of a draw as far as its places. */
    Entry drawing(String caseId, List<Ticket> field) {
        Entry entry = begin("DRAW")
                .line("case", caseId)
                .line("division", "civil")
                .line("steepness", "3")
                .line("stretch", "100")
                .line("weight", "100");
        for (int i = 0; i < field.size(); i++) {
            Ticket ticket = field.get(i);
            String[] candidate = {"JUDGES", ticket.id(), "weight", Long.toString(ticket.weight())};
            String[] bears = {"load", Integer.toString(100 * i), "capacity", "1000", "open", "0"};
            entry.line(
                    "candidate", Stream.of(candidate, bears).flatMap(Stream::of).toArray(String[]::new));
        }
        return entry.line("excluded", "JUDGES", "judge-9", "AS-201");
    }

    /** Draws a judge and a member, as an honest court does. */
    void draw(String caseId, int judges, String secret) {
        List<Ticket> field = field(judges);
        Entry entry = drawing(caseId, field)
                .line("place", "1", "JUDGE", "JUDGES")
                .line("place", "2", "MEMBER", "JUDGES")
                .line("chain", "one", "link", Integer.toString(link--));
        String judge = entry.draw(secret, List.of(new Place(Seat.JUDGE, field), new Place(Seat.MEMBER, field)))
                .get(0);
        entries.add(entry);
        holdings.append("holding ").append(caseId).append(' ').append(judge).append(" civil\n");
    }

    /** What stands in an entry after a word. */
    static String said(Entry entry, String word) {
        return entry.text()
                .lines()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        entries.forEach(entry -> text.append(entry.text()).append('\n'));
        return text.toString();
    }

    /** What the cases say that were drawn honestly. */
    String holdings() {
        return holdings + "last " + entries.get(entries.size() - 1).hash() + "\n";
    }
}
