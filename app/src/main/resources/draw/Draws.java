import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Repeats draws: candidates, weights, seed and lots from what was committed to alone. */
final class Draws {
    private static final Map<String, String> SEATS =
            Map.of("JUDGE", "JUDGES", "MEMBER", "JUDGES", "ASSESSOR", "ASSESSORS");

    private final Secrets secrets;
    private final Faults faults;

    Draws(Secrets secrets, Faults faults) {
        this.secrets = secrets;
        this.faults = faults;
    }

    /** What a draw gives, whatever its entry says: the judge in charge first among the bench. */
    record Drawn(List<String> committed, String caseId, String judge, List<String> bench, boolean assessors) {}

    private record Candidate(String id, long weight, long load, long capacity) {}

    /** Everything is read from what was committed to; after it stand the commitment, the secret and who was drawn, nothing else. */
    Drawn read(List<String> lines) throws Exception {
        int end = 0;
        while (end < lines.size() && !lines.get(end).startsWith("commitment ")) {
            end++;
        }
        List<String> committed = lines.subList(0, end);
        String commitment = Lines.hash(String.join("\n", committed) + "\n");
        String secret = Lines.value(lines, "secret");
        if (!Lines.value(lines, "commitment").equals(commitment)) {
            faults.of("the commitment is not that of the candidates, weights, exclusions and release above it");
        }
        secrets.reveal(Lines.value(committed, "chain").split(" "), secret);
        Map<String, List<Candidate>> lists = candidates(committed);
        weights(committed, lists.getOrDefault("JUDGES", List.of()));
        String seed = Lines.hash("tianping-draw\n" + secret + "\n" + Lines.value(lines, "commitment") + "\n");
        List<String> drawn = new ArrayList<>();
        List<String> tail = new ArrayList<>(List.of("commitment " + Lines.value(lines, "commitment"), "secret " + secret));
        List<String> bench = new ArrayList<>();
        boolean assessors = false;
        for (String[] place : Lines.rows(committed, "place")) {
            if (!place[0].equals(Integer.toString(drawn.size() + 1)) || !place[2].equals(SEATS.get(place[1]))
                    || place[1].equals("JUDGE") != drawn.isEmpty()) {
                faults.of("place " + place[0] + " is not drawn from the list of its seat");
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
            faults.of("the draw gives " + drawn + ", and the entry says otherwise after its commitment");
        }
        bench.addAll(Lines.names(committed, "kept"));
        return new Drawn(committed, Lines.value(committed, "case"), drawn.isEmpty() ? "" : drawn.get(0), bench, assessors);
    }

    private Map<String, List<Candidate>> candidates(List<String> lines) {
        Map<String, List<Candidate>> lists = new HashMap<>();
        Set<String> out = new HashSet<>(Lines.names(lines, "kept"));
        Lines.rows(lines, "excluded").forEach(row -> out.add(row[1]));
        for (String[] row : Lines.rows(lines, "candidate")) {
            List<Candidate> list = lists.computeIfAbsent(row[0], key -> new ArrayList<>());
            if (!list.isEmpty() && list.get(list.size() - 1).id().compareTo(row[1]) >= 0) {
                faults.of("candidates are not in order");
            }
            if (out.contains(row[1])) {
                faults.of(row[1] + " is excluded or sits already, and yet a candidate");
            }
            long weight = Long.parseLong(row[3]);
            if (row[0].equals("JUDGES")) {
                list.add(new Candidate(row[1], weight, Long.parseLong(row[5]), Long.parseLong(row[7])));
            } else {
                if (!row[0].equals("ASSESSORS") || weight != 1) {
                    faults.of("people's assessors weigh 1 each: " + row[1]);
                }
                list.add(new Candidate(row[1], weight, 0, 1));
            }
        }
        return lists;
    }

    /** Cut peaks, fill valleys, in whole numbers: weights follow from loads and the rule alone. */
    private void weights(List<String> lines, List<Candidate> judges) {
        long steepness = Long.parseLong(Lines.value(lines, "steepness"));
        long over = Math.max(1, Long.parseLong(Lines.value(lines, "weight")) * Long.parseLong(Lines.value(lines, "stretch")) / 100);
        long target = judges.stream().mapToLong(Draws::measured).max().orElse(0) + over;
        long widest = judges.stream().mapToLong(judge -> target - measured(judge)).max().orElse(1);
        for (Candidate judge : judges) {
            long share = (target - measured(judge)) * 1000 / widest;
            long weight = judge.capacity() * 1000;
            for (int i = 0; i < steepness; i++) {
                weight = weight * share / 1000;
            }
            if (judge.weight() != Math.max(1, weight)) {
                faults.of("the weight of " + judge.id() + " does not follow from its load by the rule");
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
            BigInteger number = new BigInteger(Lines.hash(seed + "\n" + place + "\n" + attempt + "\n"), 16);
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
}
