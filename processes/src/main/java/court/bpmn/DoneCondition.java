package court.bpmn;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * When a waiting place is done: {@code filing=ACCEPTED|REFUSED; closing=CLOSED || archive=DONE}. A semicolon means "and", two bars
 * mean "or" and bind less, one bar separates words of one variable. A variable that the standing lacks fulfils nothing.
 */
public record DoneCondition(List<List<Clause>> ways) {

    private static final Pattern VARIABLE = Pattern.compile("[a-z][A-Za-z]{0,39}");
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z_]{0,39}");
    private static final int LONGEST = 1000;

    /** One variable and the words of which it must have one. */
    public record Clause(String variable, Set<String> words) {

        boolean holds(Map<String, String> standing) {
            String word = standing.get(variable);
            return word != null && words.contains(word);
        }
    }

    public static DoneCondition parse(String text) {
        if (text.length() > LONGEST) {
            throw new BadCondition("process.condition-too-long", Integer.toString(LONGEST));
        }
        return new DoneCondition(Arrays.stream(text.split("\\|\\|", -1))
                .map(way -> Arrays.stream(way.split(";", -1))
                        .map(DoneCondition::clause)
                        .toList())
                .toList());
    }

    public boolean holds(Map<String, String> standing) {
        return ways.stream().anyMatch(way -> way.stream().allMatch(clause -> clause.holds(standing)));
    }

    public Set<String> variables() {
        Set<String> names = new TreeSet<>();
        ways.forEach(way -> way.forEach(clause -> names.add(clause.variable())));
        return names;
    }

    private static Clause clause(String text) {
        String[] sides = text.split("=", -1);
        String variable = sides[0].strip();
        if (sides.length != 2 || !VARIABLE.matcher(variable).matches()) {
            throw new BadCondition("process.condition-unreadable", text.strip());
        }
        Set<String> words = new TreeSet<>();
        for (String word : sides[1].split("\\|", -1)) {
            if (!WORD.matcher(word.strip()).matches()) {
                throw new BadCondition("process.condition-unreadable", text.strip());
            }
            words.add(word.strip());
        }
        return new Clause(variable, words);
    }
}
