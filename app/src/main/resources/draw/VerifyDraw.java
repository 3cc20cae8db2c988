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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Repeats every draw of a court from its book of assignments and tells what does not hold. It shares no code with the platform
 * and needs a JDK 17 or newer alone: java VerifyDraw.java BOOK [RECEIPT ...]; the algorithm is in docs/reference/draw.md.
 */
public final class VerifyDraw {
    /** Words that an entry may say more than once. */
    private static final Set<String> MANY = Set.of("candidate", "excluded", "place", "kept", "member", "drawn");
    private static final Map<String, String> SEATS =
            Map.of("JUDGE", "JUDGES", "MEMBER", "JUDGES", "ASSESSOR", "ASSESSORS");

    private final List<String> problems = new ArrayList<>();
    private final Map<String, Link> chains = new LinkedHashMap<>();
    private final Map<String, String> judges = new TreeMap<>();
    private final Map<String, String> divisions = new HashMap<>();
    private final Set<String> entries = new HashSet<>();
    private final Map<String, Drawn> draws = new HashMap<>();
    private final Map<String, String> series = new HashMap<>();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private String court = "";
    private String previous = "0".repeat(64);
    private int number;
    private boolean holdings;

    private record Link(long next, String committed) {}

    private record Drawn(String caseId, List<String> bench, boolean assessors) {}

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
        System.out.println("court " + verifier.court + ": " + verifier.number + " entries " + verifier.kinds
                + ", " + (verifier.problems.isEmpty() ? "everything holds" : verifier.problems.size() + " faults"));
        System.exit(verifier.problems.isEmpty() ? 0 : 1);
    }

    private void fault(String what) {
        problems.add("entry " + number + ": " + what);
    }

    private void book(String text) throws Exception {
        for (String block : text.split("\n\n")) {
            String entry = block.endsWith("\n") ? block : block + "\n";
            if (entry.startsWith("tianping-assignment 1\n") && !holdings) {
                entry(entry);
            } else if (entry.startsWith("holdings 1\n") && !holdings) {
                holdings = true;
                holdings(entry);
            } else if (!entry.isBlank()) {
                problems.add("neither an entry nor the list of holdings: " + entry.lines().findFirst().orElse(""));
            }
        }
        if (!holdings) {
            problems.add("the list of holdings is missing");
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
        Set<String> said = new HashSet<>();
        for (String line : lines) {
            String word = line.split(" ", 2)[0];
            if (!MANY.contains(word) && !said.add(word)) {
                fault("says twice: " + word);
            }
        }
        try {
            read(value(lines, "kind"), lines);
        } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
            fault("cannot be read: " + e.getMessage());
        }
    }

    private void read(String kind, List<String> lines) throws Exception {
        kinds.merge(kind, 1, Integer::sum);
        switch (kind) {
            case "ANCHOR" -> anchor(lines);
            case "DRAW" -> draw(lines);
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

    /** Everything is read from what was committed to; after it stand the commitment, the secret and who was drawn, nothing else. */
    private void draw(List<String> lines) throws Exception {
        int end = 0;
        while (end < lines.size() && !lines.get(end).startsWith("commitment ")) {
            end++;
        }
        List<String> committed = lines.subList(0, end);
        String commitment = hash(String.join("\n", committed) + "\n");
        String secret = value(lines, "secret");
        if (!value(lines, "commitment").equals(commitment)) {
            fault("the commitment is not that of the candidates, weights, exclusions and release above it");
        }
        secret(value(committed, "chain").split(" "), secret);
        Map<String, List<Candidate>> lists = candidates(committed);
        weights(committed, lists.getOrDefault("JUDGES", List.of()));
        String seed = hash("tianping-draw\n" + secret + "\n" + value(lines, "commitment") + "\n");
        List<String> drawn = new ArrayList<>();
        List<String> tail = new ArrayList<>(List.of("commitment " + value(lines, "commitment"), "secret " + secret));
        List<String> bench = new ArrayList<>();
        boolean assessors = false;
        for (String[] place : rows(committed, "place")) {
            if (!place[0].equals(Integer.toString(drawn.size() + 1)) || !place[2].equals(SEATS.get(place[1]))
                    || place[1].equals("JUDGE") != drawn.isEmpty()) {
                fault("place " + place[0] + " is not drawn from the list of its seat");
            }
            List<Candidate> left = lists.getOrDefault(place[2], List.of()).stream()
                    .filter(candidate -> !drawn.contains(candidate.id()))
                    .toList();
            drawn.add(left.isEmpty() ? "nobody" : lot(left, seed, drawn.size() + 1));
            tail.add("drawn " + drawn.size() + " " + drawn.get(drawn.size() - 1));
            assessors |= place[1].equals("ASSESSOR");
            if (!place[1].equals("ASSESSOR")) {
                bench.add(drawn.get(drawn.size() - 1));
            }
        }
        List<String> written = lines.subList(end, lines.size());
        if (!written.equals(tail)) {
            fault("the draw gives " + drawn + ", and the entry says otherwise after its commitment");
        }
        bench.addAll(names(committed, "kept"));
        draws.put(Integer.toString(number), new Drawn(value(committed, "case"), bench, assessors));
        assigned(committed, drawn.isEmpty() ? "" : drawn.get(0));
    }

    /** The other cases of a series go with the draw of one of them, as long as that one is still with its judge. */
    private void series(List<String> lines) {
        String follows = value(lines, "follows");
        List<String> bench = new ArrayList<>(List.of(value(lines, "judge")));
        bench.addAll(names(lines, "member"));
        Drawn first = draws.get(follows);
        if (first == null || first.assessors() || first.caseId().equals(value(lines, "case"))
                || !Set.copyOf(first.bench()).equals(new HashSet<>(bench))
                || !bench.get(0).equals(first.bench().get(0)) || !bench.get(0).equals(judges.get(first.caseId()))) {
            fault("the case does not follow the draw of its series");
        }
        String known = series.putIfAbsent(follows, value(lines, "series"));
        if (known != null && !known.equals(value(lines, "series"))) {
            fault("two series follow one draw");
        }
        assigned(lines, bench.get(0));
    }

    /**
     * Secrets are revealed one after the other, chain after chain in the order of their anchors; one that is skipped would be a
     * draw that was thrown away, a chain that is passed over one that did not suit.
     */
    private void secret(String[] chain, String secret) throws Exception {
        String inUse = chains.entrySet().stream()
                .filter(entry -> entry.getValue().next() >= 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        Link link = chains.get(chain[0]);
        if (link == null || !chain[0].equals(inUse) || Long.parseLong(chain[2]) != link.next()) {
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
        Set<String> out = new HashSet<>(names(lines, "kept"));
        rows(lines, "excluded").forEach(row -> out.add(row[1]));
        for (String[] row : rows(lines, "candidate")) {
            List<Candidate> list = lists.computeIfAbsent(row[0], key -> new ArrayList<>());
            if (!list.isEmpty() && list.get(list.size() - 1).id().compareTo(row[1]) >= 0) {
                fault("candidates are not in order");
            }
            if (out.contains(row[1])) {
                fault(row[1] + " is excluded or sits already, and yet a candidate");
            }
            long weight = Long.parseLong(row[3]);
            if (row[0].equals("JUDGES")) {
                list.add(new Candidate(row[1], weight, Long.parseLong(row[5]), Long.parseLong(row[7])));
            } else {
                if (!row[0].equals("ASSESSORS") || weight != 1) {
                    fault("people's assessors weigh 1 each: " + row[1]);
                }
                list.add(new Candidate(row[1], weight, 0, 1));
            }
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
        if (last(value(lines, "asked")).equals(last(value(lines, "approved")))) {
            fault("a departure from the draw was approved by the one who asked for it");
        }
        if (value(lines, "kind").equals("REPLACED")) {
            judges.remove(value(lines, "case"));
        }
        assigned(lines, value(lines, "judge"));
    }

    private void freed(List<String> lines) {
        if (value(lines, "reason").isEmpty()) {
            fault("a case was taken back without a reason");
        }
        judges.remove(value(lines, "case"));
    }

    private void assigned(List<String> lines, String judge) {
        String caseId = value(lines, "case");
        if (judges.put(caseId, judge) != null) {
            fault("the case was assigned before and nothing says why it is assigned again");
        }
        divisions.put(caseId, value(lines, "division"));
    }

    /** What the cases say against what the book says, in both directions. */
    private void holdings(String text) {
        Set<String> held = new HashSet<>();
        boolean ended = false;
        for (String line : text.lines().skip(1).toList()) {
            String[] row = line.split(" ");
            if (row[0].equals("last") && row.length == 2) {
                ended = row[1].equals(previous);
            } else if (row[0].equals("holding") && row.length == 4) {
                held.add(row[1]);
                String division = divisions.getOrDefault(row[1], "");
                if (!row[2].equals(judges.get(row[1]))) {
                    problems.add("case " + row[1] + " is with " + row[2] + ", and no entry of the book says so");
                } else if (!division.isEmpty() && !division.equals(row[3])) {
                    problems.add("case " + row[1] + " is with division " + row[3] + ", but was drawn within " + division);
                }
            } else {
                problems.add("no holding: " + line);
            }
        }
        if (!ended && number > 0) {
            problems.add("the book ends early; entries at its end are missing");
        }
        judges.forEach((caseId, judge) -> {
            if (!held.contains(caseId)) {
                problems.add("the book gives case " + caseId + " to " + judge + ", and the list of holdings lacks it");
            }
        });
    }

    private static String last(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static List<String> names(List<String> lines, String word) {
        return rows(lines, word).stream().map(row -> row[0]).toList();
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
