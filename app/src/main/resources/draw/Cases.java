import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which judge each case is with by the entries of the book, and whether the cases say the same. */
final class Cases {
    private final Map<String, String> judges = new TreeMap<>();
    private final Map<String, String> divisions = new HashMap<>();
    private final Map<String, Draws.Drawn> draws = new HashMap<>();
    private final Map<String, String> series = new HashMap<>();
    private final Faults faults;

    Cases(Faults faults) {
        this.faults = faults;
    }

    void drawn(int number, Draws.Drawn drawn) {
        draws.put(Integer.toString(number), drawn);
        assigned(drawn.committed(), drawn.judge());
    }

    /** The other cases of a series go with the draw of one of them, as long as that one is still with its judge. */
    void series(List<String> lines) {
        String follows = Lines.value(lines, "follows");
        List<String> bench = new ArrayList<>(List.of(Lines.value(lines, "judge")));
        bench.addAll(Lines.names(lines, "member"));
        Draws.Drawn first = draws.get(follows);
        if (first == null || first.assessors() || first.caseId().equals(Lines.value(lines, "case"))
                || !Set.copyOf(first.bench()).equals(new HashSet<>(bench))
                || !bench.get(0).equals(first.bench().get(0)) || !bench.get(0).equals(judges.get(first.caseId()))) {
            faults.of("the case does not follow the draw of its series");
        }
        String known = series.putIfAbsent(follows, Lines.value(lines, "series"));
        if (known != null && !known.equals(Lines.value(lines, "series"))) {
            faults.of("two series follow one draw");
        }
        assigned(lines, bench.get(0));
    }

    void named(List<String> lines) {
        if (Lines.value(lines, "reason").isEmpty() || Lines.value(lines, "approved").isEmpty()) {
            faults.of("a departure from the draw without reason or approval");
        }
        if (Lines.last(Lines.value(lines, "asked")).equals(Lines.last(Lines.value(lines, "approved")))) {
            faults.of("a departure from the draw was approved by the one who asked for it");
        }
        if (Lines.value(lines, "kind").equals("REPLACED")) {
            judges.remove(Lines.value(lines, "case"));
        }
        assigned(lines, Lines.value(lines, "judge"));
    }

    void freed(List<String> lines) {
        if (Lines.value(lines, "reason").isEmpty()) {
            faults.of("a case was taken back without a reason");
        }
        judges.remove(Lines.value(lines, "case"));
    }

    void assigned(List<String> lines, String judge) {
        String caseId = Lines.value(lines, "case");
        if (judges.put(caseId, judge) != null) {
            faults.of("the case was assigned before and nothing says why it is assigned again");
        }
        divisions.put(caseId, Lines.value(lines, "division"));
    }

    /** What the cases say against what the book says, in both directions. */
    void holdings(String text, String last, boolean any) {
        Set<String> held = new HashSet<>();
        boolean ended = false;
        for (String line : text.lines().skip(1).toList()) {
            String[] row = line.split(" ");
            if (row[0].equals("last") && row.length == 2) {
                ended = row[1].equals(last);
            } else if (row[0].equals("holding") && row.length == 4) {
                held.add(row[1]);
                String division = divisions.getOrDefault(row[1], "");
                if (!row[2].equals(judges.get(row[1]))) {
                    faults.add("case " + row[1] + " is with " + row[2] + ", and no entry of the book says so");
                } else if (!division.isEmpty() && !division.equals(row[3])) {
                    faults.add("case " + row[1] + " is with division " + row[3] + ", but was drawn within " + division);
                }
            } else {
                faults.add("no holding: " + line);
            }
        }
        if (!ended && any) {
            faults.add("the book ends early; entries at its end are missing");
        }
        judges.forEach((caseId, judge) -> {
            if (!held.contains(caseId)) {
                faults.add("the book gives case " + caseId + " to " + judge + ", and the list of holdings lacks it");
            }
        });
    }
}
