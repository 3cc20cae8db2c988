import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Repeats every draw of a court from its book of assignments and tells what does not hold. It shares no code with the platform
 * and needs a JDK 17 or newer alone: java VerifyDraw.java BOOK [RECEIPT ...]; the algorithm is in docs/reference/draw.md.
 */
public final class VerifyDraw {
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Link> chains = new HashMap<>();
    private final Map<String, String> judges = new HashMap<>();
    private final Set<String> free = new HashSet<>();
    private final Set<String> entries = new HashSet<>();
    private final Map<String, String> drawn = new HashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private String court = "";
    private String previous = "0".repeat(64);
    private int number;

    private record Link(long next, String committed) {}

    private record Candidate(String id, long weight, long load, long capacity) {}

    public static void main(String[] files) throws Exception {
        if (files.length == 0) {
            System.err.println("usage: java VerifyDraw.java BOOK [RECEIPT ...]");
            System.exit(2);
        }
        VerifyDraw verifier = new VerifyDraw();
        verifier.book(Files.readString(Path.of(files[0])));
        for (String receipt : Arrays.copyOfRange(files, 1, files.length)) {
            verifier.receipt(receipt);
        }
        verifier.problems.forEach(problem -> System.out.println("FAULT " + problem));
        System.out.println("court " + verifier.court + ": " + verifier.number + " entries " + new java.util.TreeMap<>(verifier.kinds)
                + ", " + (verifier.problems.isEmpty() ? "everything holds" : verifier.problems.size() + " faults"));
        System.exit(verifier.problems.isEmpty() ? 0 : 1);
    }

    private void fault(String what) {
        problems.add("entry " + number + ": " + what);
    }

    private void book(String text) throws Exception {
        for (String block : text.split("\n\n")) {
            String entry = block.endsWith("\n") ? block : block + "\n";
            if (entry.startsWith("tianping-assignment 1\n")) {
                entry(entry);
            } else if (entry.startsWith("holdings ")) {
                holdings(entry);
            } else if (!entry.isBlank()) {
                problems.add("neither an entry nor the list of holdings: " + entry.lines().findFirst().orElse(""));
            }
        }
    }

    /** A receipt that somebody kept must stand in the book as it is. */
    private void receipt(String file) throws Exception {
        if (!entries.contains(hash(Files.readString(Path.of(file))))) {
            problems.add("the receipt " + file + " is not in the book");
        }
    }

    private void entry(String text) throws Exception {
        number++;
        List<String> lines = text.lines().toList();
        if (number == 1) {
            court = value(lines, "court");
        }
        if (!value(lines, "entry").equals(Integer.toString(number)) || !value(lines, "court").equals(court)) {
            fault("number or court is wrong; an entry is missing or was moved");
        }
        if (!value(lines, "previous").equals(previous)) {
            fault("does not follow the entry before it; that one or this one was changed");
        }
        previous = hash(text);
        entries.add(previous);
        String kind = value(lines, "kind");
        kinds.merge(kind, 1, Integer::sum);
        switch (kind) {
            case "ANCHOR" -> anchor(lines);
            case "DRAW" -> draw(text, lines);
            case "NAMED", "REPLACED" -> named(lines);
            case "SERIES" -> series(lines);
            case "HAND" -> assigned(lines, value(lines, "judge"));
            case "FREED" -> freed(lines);
            default -> fault("unknown kind " + kind);
        }
    }

    private void anchor(List<String> lines) {
        Link link = new Link(Long.parseLong(value(lines, "links")) - 1, value(lines, "anchor"));
        if (chains.put(value(lines, "chain"), link) != null) {
            fault("a chain of secrets is committed to twice");
        }
    }

    private void draw(String text, List<String> lines) throws Exception {
        String commitment = value(lines, "commitment");
        String secret = value(lines, "secret");
        if (!hash(text.substring(0, text.indexOf("commitment " + commitment))).equals(commitment)) {
            fault("the commitment is not that of the candidates, weights, exclusions and release above it");
        }
        secret(value(lines, "chain").split(" "), secret);
        Map<String, List<Candidate>> lists = candidates(lines);
        weights(lines, lists.getOrDefault("JUDGES", List.of()));
        String seed = hash("tianping-draw\n" + secret + "\n" + commitment + "\n");
        List<String> drawn = new ArrayList<>();
        for (String[] place : rows(lines, "place")) {
            List<Candidate> left = lists.getOrDefault(place[2], List.of()).stream()
                    .filter(candidate -> !drawn.contains(candidate.id()))
                    .toList();
            drawn.add(left.isEmpty() ? "nobody" : lot(left, seed, drawn.size() + 1));
        }
        List<String> written = rows(lines, "drawn").stream().map(row -> row[1]).toList();
        if (!written.equals(drawn)) {
            fault("the draw gives " + drawn + ", not " + written);
        }
        this.drawn.put(Integer.toString(number), written.isEmpty() ? "" : written.get(0));
        assigned(lines, written.isEmpty() ? "" : written.get(0));
    }

    /** The other cases of a series go with the draw of one of them. */
    private void series(List<String> lines) {
        if (!value(lines, "judge").equals(drawn.get(value(lines, "follows")))) {
            fault("the case does not follow the draw of its series");
        }
        assigned(lines, value(lines, "judge"));
    }

    /** Secrets are revealed one after the other; one that is skipped would be a draw that was thrown away. */
    private void secret(String[] chain, String secret) throws Exception {
        Link link = chains.get(chain[0]);
        if (link == null || Long.parseLong(chain[2]) != link.next()) {
            fault("the secret is not the next of a chain that was committed to before");
        } else if (!HexFormat.of().formatHex(sha(HexFormat.of().parseHex(secret))).equals(link.committed())) {
            fault("the secret is not the one that was committed to");
        }
        if (link != null) {
            chains.put(chain[0], new Link(link.next() - 1, secret));
        }
    }

    private Map<String, List<Candidate>> candidates(List<String> lines) {
        Map<String, List<Candidate>> lists = new HashMap<>();
        for (String[] row : rows(lines, "candidate")) {
            List<Candidate> list = lists.computeIfAbsent(row[0], key -> new ArrayList<>());
            if (!list.isEmpty() && list.get(list.size() - 1).id().compareTo(row[1]) >= 0) {
                fault("candidates are not in order");
            }
            long load = row.length > 5 ? Long.parseLong(row[5]) : 0;
            long capacity = row.length > 7 ? Long.parseLong(row[7]) : 1000;
            list.add(new Candidate(row[1], Long.parseLong(row[3]), load, capacity));
        }
        return lists;
    }

    /** Cut peaks, fill valleys, in whole numbers: weights follow from loads and the rule alone. */
    private void weights(List<String> lines, List<Candidate> judges) {
        long steepness = Long.parseLong(value(lines, "steepness"));
        long over = Math.max(1, Long.parseLong(value(lines, "weight")) * Long.parseLong(value(lines, "stretch")) / 100);
        long target = judges.stream().mapToLong(VerifyDraw::measured).max().orElse(0) + over;
        long widest = judges.stream().mapToLong(judge -> target - measured(judge)).max().orElse(1);
        for (Candidate judge : judges) {
            long share = (target - measured(judge)) * 1000 / widest;
            long weight = judge.capacity() * 1000;
            for (int i = 0; i < steepness; i++) {
                weight = weight * share / 1000;
            }
            if (judge.weight() != Math.max(1, weight)) {
                fault("the weight of " + judge.id() + " does not follow from its load by the rule");
            }
        }
    }

    private static long measured(Candidate judge) {
        return judge.load() * 1000 / judge.capacity();
    }

    private static String lot(List<Candidate> candidates, String seed, int place) throws Exception {
        BigInteger total = BigInteger.valueOf(candidates.stream().mapToLong(Candidate::weight).sum());
        BigInteger range = BigInteger.ONE.shiftLeft(256);
        BigInteger limit = range.subtract(range.mod(total));
        for (int attempt = 0; ; attempt++) {
            BigInteger number = new BigInteger(hash(seed + "\n" + place + "\n" + attempt + "\n"), 16);
            if (number.compareTo(limit) < 0) {
                long ticket = number.mod(total).longValueExact();
                for (Candidate candidate : candidates) {
                    ticket -= candidate.weight();
                    if (ticket < 0) {
                        return candidate.id();
                    }
                }
            }
        }
    }

    private void named(List<String> lines) {
        if (value(lines, "reason").isEmpty() || value(lines, "approved").isEmpty()) {
            fault("a departure from the draw without reason or approval");
        }
        if (value(lines, "asked").equals(value(lines, "approved"))) {
            fault("a departure from the draw was approved by the one who asked for it");
        }
        if (value(lines, "kind").equals("REPLACED")) {
            free.add(value(lines, "case"));
        }
        assigned(lines, value(lines, "judge"));
    }

    private void freed(List<String> lines) {
        if (value(lines, "reason").isEmpty()) {
            fault("a case was taken back without a reason");
        }
        free.add(value(lines, "case"));
    }

    private void assigned(List<String> lines, String judge) {
        String caseId = value(lines, "case");
        if (judges.put(caseId, judge) != null && !free.remove(caseId)) {
            fault("the case was assigned before and nothing says why it is assigned again");
        }
        free.remove(caseId);
    }

    /** What the cases say against what the book says. */
    private void holdings(String text) {
        text.lines().skip(1).forEach(line -> {
            String[] row = line.split(" ");
            if (row[0].equals("last") && !row[1].equals(previous)) {
                problems.add("the book ends early; entries at its end are missing");
            } else if (row[0].equals("holding") && !row[2].equals(judges.get(row[1]))) {
                problems.add("case " + row[1] + " is with " + row[2] + ", and no entry of the book says so");
            }
        });
    }

    private static String value(List<String> lines, String word) {
        return lines.stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length() + 1))
                .findFirst()
                .orElse("");
    }

    private static List<String[]> rows(List<String> lines, String word) {
        return lines.stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length() + 1).split(" "))
                .toList();
    }

    private static String hash(String text) throws Exception {
        return HexFormat.of().formatHex(sha(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] sha(byte[] bytes) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
