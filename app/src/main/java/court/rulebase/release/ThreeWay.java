package court.rulebase.release;

import court.rules.RuleFile;
import court.rules.RuleFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** Brings two sets of files together that both came from a third, file by file. */
public final class ThreeWay {
    private ThreeWay() {}

    /**
     * Outcome of a merge.
     *
     * @param overlaps files that both sides changed, differently; of them {@code files} holds the live side's
     */
    public record Merge(RuleFiles files, List<String> overlaps) {}

    /** @param base content hashes by path of what both sides came from */
    public static Merge merge(Map<String, String> base, RuleFiles live, RuleFiles arriving) {
        Map<String, String> ours = FileStore.hashes(live);
        Map<String, String> theirs = FileStore.hashes(arriving);
        SortedSet<String> paths = new TreeSet<>(ours.keySet());
        paths.addAll(theirs.keySet());
        List<RuleFile> put = new ArrayList<>();
        List<String> remove = new ArrayList<>();
        List<String> overlaps = new ArrayList<>();
        for (String path : paths) {
            String mine = ours.get(path);
            String other = theirs.get(path);
            if (Objects.equals(mine, other) || Objects.equals(other, base.get(path))) {
                continue;
            }
            if (!Objects.equals(mine, base.get(path))) {
                overlaps.add(path);
            } else {
                arriving.file(path).ifPresentOrElse(put::add, () -> remove.add(path));
            }
        }
        return new Merge(live.with(put, remove), List.copyOf(overlaps));
    }
}
