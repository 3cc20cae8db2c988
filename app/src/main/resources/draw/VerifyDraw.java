import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Repeats every draw of a court from its book of assignments and tells what does not hold. It shares no code with the platform
 * and needs a JDK 17 or newer alone: javac *.java, then java VerifyDraw BOOK [RECEIPT ...]; the algorithm is in
 * docs/reference/draw.md.
 */
public final class VerifyDraw {
    /** Words that an entry may say more than once. */
    private static final Set<String> MANY = Set.of("candidate", "excluded", "place", "kept", "member", "drawn");

    private final Faults faults = new Faults();
    private final Secrets secrets = new Secrets(faults);
    private final Draws draws = new Draws(secrets, faults);
    private final Cases cases = new Cases(faults);
    private final Set<String> entries = new HashSet<>();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private String court = "";
    private String previous = "0".repeat(64);
    private int number;
    private boolean holdings;

    public static void main(String[] files) throws Exception {
        if (files.length == 0) {
            System.err.println("usage: java VerifyDraw BOOK [RECEIPT ...]");
            System.exit(2);
        }
        VerifyDraw verifier = new VerifyDraw();
        verifier.book(Files.readString(Path.of(files[0])));
        for (String receipt : Arrays.copyOfRange(files, 1, files.length)) {
            verifier.receipt(receipt);
        }
        List<String> faults = verifier.faults.all();
        faults.forEach(fault -> System.out.println("FAULT " + fault));
        System.out.println("court " + verifier.court + ": " + verifier.number + " entries " + verifier.kinds
                + ", " + (faults.isEmpty() ? "everything holds" : faults.size() + " faults"));
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    private void book(String text) throws Exception {
        for (String block : text.split("\n\n")) {
            String entry = block.endsWith("\n") ? block : block + "\n";
            if (entry.startsWith("tianping-assignment 1\n") && !holdings) {
                entry(entry);
            } else if (entry.startsWith("holdings 1\n") && !holdings) {
                holdings = true;
                cases.holdings(entry, previous, number > 0);
            } else if (!entry.isBlank()) {
                faults.add("neither an entry nor the list of holdings: " + entry.lines().findFirst().orElse(""));
            }
        }
        if (!holdings) {
            faults.add("the list of holdings is missing");
        }
    }

    /** A receipt that somebody kept must stand in the book as it is. */
    private void receipt(String file) throws Exception {
        if (!entries.contains(Lines.hash(Files.readString(Path.of(file))))) {
            faults.add("the receipt " + file + " is not in the book");
        }
    }

    private void entry(String text) throws Exception {
        number++;
        faults.at(number);
        List<String> lines = text.lines().toList();
        if (number == 1) {
            court = Lines.value(lines, "court");
        }
        if (!Lines.value(lines, "entry").equals(Integer.toString(number)) || !Lines.value(lines, "court").equals(court)) {
            faults.of("number or court is wrong; an entry is missing or was moved");
        }
        if (!Lines.value(lines, "previous").equals(previous)) {
            faults.of("does not follow the entry before it; that one or this one was changed");
        }
        previous = Lines.hash(text);
        entries.add(previous);
        Set<String> said = new HashSet<>();
        for (String line : lines) {
            String word = line.split(" ", 2)[0];
            if (!MANY.contains(word) && !said.add(word)) {
                faults.of("says twice: " + word);
            }
        }
        try {
            read(Lines.value(lines, "kind"), lines);
        } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
            faults.of("cannot be read: " + e.getMessage());
        }
    }

    private void read(String kind, List<String> lines) throws Exception {
        kinds.merge(kind, 1, Integer::sum);
        switch (kind) {
            case "ANCHOR" -> secrets.anchor(lines);
            case "DRAW" -> cases.drawn(number, draws.read(lines));
            case "NAMED", "REPLACED" -> cases.named(lines);
            case "SERIES" -> cases.series(lines);
            case "HAND" -> cases.assigned(lines, Lines.value(lines, "judge"));
            case "FREED" -> cases.freed(lines);
            default -> faults.of("unknown kind " + kind);
        }
    }
}
