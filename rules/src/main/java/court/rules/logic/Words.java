package court.rules.logic;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Words of a list: these alone, or all but these. Nothing at all counts as a word of its own. */
record Words(boolean allBut, Set<String> words) implements Values {
    static final String NOTHING = "\0";

    Words {
        words = Set.copyOf(words);
    }

    static Words only(Collection<String> words) {
        return new Words(false, Set.copyOf(words));
    }

    @Override
    public Values and(Values other) {
        if (!(other instanceof Words them)) {
            return other.isEmpty() ? other : Values.nothing();
        }
        if (allBut && them.allBut) {
            Set<String> all = new TreeSet<>(words);
            all.addAll(them.words);
            return new Words(true, all);
        }
        Words list = allBut ? them : this;
        Words filter = allBut ? this : them;
        Set<String> left = new TreeSet<>(list.words);
        left.removeIf(word -> !filter.allows(word));
        return new Words(false, left);
    }

    boolean allows(String word) {
        return allBut != words.contains(word);
    }

    @Override
    public boolean isEmpty() {
        return !allBut && words.isEmpty();
    }

    @Override
    public boolean covers(Values other) {
        if (!(other instanceof Words them)) {
            return false;
        }
        return them.allBut
                ? allBut && them.words.containsAll(words)
                : them.words.stream().allMatch(this::allows);
    }
}
